import { ConfirmDialog, DetailList, EmptyState, SidePanel } from '@astro/ui'
import { useState } from 'react'
import { DeleteRocket } from './delete-rocket.tsx'
import { NextFlight, type FleetRocket } from './fleet-columns.tsx'
import classes from './fleet.module.css'
import { RocketForm } from './rocket-form.tsx'

export interface RocketPanelProps {
  readonly rocket: FleetRocket | undefined
  readonly isNew: boolean
  readonly onClose: () => void
}

/** A rocket's details beside the list: what it flies, changing it, taking it out of the fleet. */
export function RocketPanel({ rocket, isNew, onClose }: RocketPanelProps) {
  const [isChanged, setIsChanged] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const close = () => (isChanged ? setIsAsking(true) : onClose())
  return (
    <SidePanel opened onClose={close} title={isNew ? 'Add a rocket' : (rocket?.name ?? 'Rocket')}>
      {isNew ? (
        <RocketForm rocket={undefined} onChanged={setIsChanged} onDone={onClose} />
      ) : rocket ? (
        <div className={classes.panel}>
          <DetailList
            rows
            items={[
              { label: 'Flies next', value: <NextFlight launch={rocket.nextLaunch} /> },
              { label: 'Open launches', value: rocket.openLaunches },
            ]}
          />
          {rocket.viewerCanEdit ? <RocketForm rocket={rocket} onChanged={setIsChanged} onDone={onClose} /> : null}
          <DeleteRocket rocket={rocket} onDeleted={onClose} />
        </div>
      ) : (
        <EmptyState compact title="No such rocket" message="It is not in your fleet; perhaps it was deleted." />
      )}
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title="Leave without saving?"
        consequence="What you changed here is lost."
        confirmLabel="Leave without saving"
        cancelLabel="Go on editing"
        onConfirm={onClose}
      />
    </SidePanel>
  )
}
