import { countOf, DetailList, EmptyState, SidePanel } from '@astro/ui'
import { Link } from '@tanstack/react-router'
import { DeleteRocket } from './delete-rocket.tsx'
import { NextFlight, type FleetRocket } from './fleet-columns.tsx'
import classes from './fleet.module.css'
import { RocketForm } from './rocket-form.tsx'

export interface RocketPanelProps {
  readonly rocket: FleetRocket | undefined
  readonly isNew: boolean
  readonly onClose: () => void
  /** What was done here is saved: nothing is left to be lost. */
  readonly onDone: () => void
}

/** A rocket's details beside the list: what it flies, changing it, taking it out of the fleet. */
export function RocketPanel({ rocket, isNew, onClose, onDone }: RocketPanelProps) {
  return (
    <SidePanel opened onClose={onClose} title={isNew ? 'Add a rocket' : (rocket?.name ?? 'Rocket')}>
      {isNew ? (
        <RocketForm rocket={undefined} onDone={onDone} />
      ) : rocket ? (
        <div className={classes.panel}>
          <DetailList
            rows
            items={[
              { label: 'Flies next', value: <NextFlight launch={rocket.nextLaunch} /> },
              { label: 'Open launches', value: <OpenLaunches rocket={rocket} /> },
            ]}
          />
          {rocket.viewerCanEdit ? <RocketForm rocket={rocket} onDone={onDone} /> : null}
          <DeleteRocket rocket={rocket} onDeleted={onDone} />
        </div>
      ) : (
        <EmptyState compact title="No such rocket" message="It is not in your fleet; perhaps it was deleted." />
      )}
    </SidePanel>
  )
}

function OpenLaunches({ rocket: { id, openLaunches } }: { rocket: FleetRocket }) {
  if (openLaunches === 0) return 'None'
  return (
    <Link to="/launches" search={{ rocket: id }} className={classes.link ?? ''}>
      {countOf(openLaunches, 'launch', 'launches')}
    </Link>
  )
}
