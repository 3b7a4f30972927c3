import { useMutation } from '@apollo/client/react'
import { faultOf } from '@astro/graphql'
import { Button, ConfirmDialog, showToast } from '@astro/ui'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { FleetRocket } from './fleet-columns.tsx'
import classes from './fleet.module.css'

const DeleteRocketDocument = graphql(`
  mutation DeleteRocket($input: DeleteRocketInput!) {
    deleteRocket(input: $input) {
      deletedId
      errors {
        code
        message
      }
    }
  }
`)

export interface DeleteRocketProps {
  readonly rocket: FleetRocket
  readonly onDeleted: () => void
}

/** Takes a rocket out of the fleet that never had a launch; says why any other stays (SPEC rule 6). */
export function DeleteRocket({ rocket, onDeleted }: DeleteRocketProps) {
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [remove, { loading }] = useMutation(DeleteRocketDocument)
  const { id, name, viewerCanDelete } = rocket
  const confirm = async () => {
    try {
      const { data } = await remove({
        variables: { input: { rocketId: id } },
        update: (cache, { data: done }) => {
          if (done?.deleteRocket.deletedId) cache.evict({ id: cache.identify({ __typename: 'Rocket', id }) ?? id })
        },
      })
      const refusal = data?.deleteRocket.errors[0]
      if (refusal) return setProblem(refusal.message)
      showToast(`${name} is deleted.`, { tone: 'good' })
      onDeleted()
    } catch (error) {
      setProblem(faultOf(error).message)
    }
  }
  return (
    <div className={classes.remove}>
      {viewerCanDelete ? (
        <Button variant="subtle" color="red" onClick={() => setIsAsking(true)}>
          Delete this rocket…
        </Button>
      ) : (
        <p className={classes.nothing}>{name} has launches and stays in their history: it cannot be deleted.</p>
      )}
      <ConfirmDialog
        opened={isAsking}
        onClose={() => {
          setProblem(undefined)
          setIsAsking(false)
        }}
        title={`Delete ${name}?`}
        consequence={`${name} leaves your fleet for good, and no launch can be scheduled on it any more. It never had one, so no traveler is touched.`}
        confirmLabel="Delete the rocket"
        danger
        onConfirm={() => void confirm()}
        pending={loading}
        error={problem}
      />
    </div>
  )
}
