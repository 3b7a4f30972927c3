import { faultOf, newIdempotencyKey } from '@astro/graphql'
import { useApolloClient, useMutation } from '@apollo/client/react'
import { countOf, DataTable, FilterChips, Notice, showToast, SubmitButton } from '@astro/ui'
import { useAttemptKey } from '@astro/web'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchImport } from './import-page.tsx'
import classes from './import.module.css'
import { columnsOf, type ImportRow } from './preview-columns.tsx'

const ImportLaunchesDocument = graphql(`
  mutation ImportLaunches($input: ImportLaunchesInput!) {
    importLaunches(input: $input) {
      launches {
        id
      }
      rows {
        line
        rocket
        spaceport
        destination
        launchDate
        pricePerSeat
        totalSeats
        minimumSeats
        errors {
          code
          message
          path
        }
      }
      errors {
        code
        message
        path
      }
    }
  }
`)

const rowId = ({ line }: ImportRow) => String(line)

export interface PreviewProps {
  readonly name: string
  readonly csv: string
  readonly preview: LaunchImport
  readonly onPreview: (preview: LaunchImport) => void
}

/** Every row of the file, with what is wrong with it, and the button that schedules all of them. */
export function Preview({ name, csv, preview, onPreview }: PreviewProps) {
  const { rows } = preview
  const bad = rows.filter(({ errors }) => errors.length > 0)
  // What is said of rows stands at the rows.
  const ofFile = preview.errors.filter(({ path }) => path?.[0] !== 'rows').map(({ message }) => message)
  const hasBad = bad.length > 0
  const columns = useMemo(() => columnsOf(hasBad), [hasBad])
  const [isBadOnly, setIsBadOnly] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [send, { loading }] = useMutation(ImportLaunchesDocument)
  const client = useApolloClient()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const key = useAttemptKey(`import:${name}:${csv.length}:${csv.slice(-200)}`, newIdempotencyKey)
  useEffect(() => heading.current?.focus(), [])
  const isGood = rows.length > 0 && bad.length === 0 && ofFile.length === 0
  const confirm = async () => {
    if (!isGood || loading) return
    setProblem(undefined)
    try {
      const answer = (await send({ variables: { input: { csv, idempotencyKey: key.take() } } })).data?.importLaunches
      key.settle()
      if (!answer || answer.errors.length > 0) {
        if (answer) onPreview({ __typename: 'LaunchImport', rows: answer.rows, errors: answer.errors })
        return setProblem('Nothing was imported: something has changed since the file was looked at.')
      }
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'launches' })
      showToast(`${countOf(answer.launches.length, 'launch', 'launches')} scheduled.`, { tone: 'good' })
      return await navigate({ to: '/launches' })
    } catch (error) {
      return setProblem(`${faultOf(error).message} Trying again never imports twice.`)
    }
  }
  return (
    <section className={classes.preview} aria-labelledby="import-preview">
      <h2 id="import-preview" ref={heading} tabIndex={-1} className={classes.previewTitle}>
        {name}
      </h2>
      {ofFile.length > 0 ? (
        <Notice tone="bad" title="This file cannot be imported" live>
          {ofFile.join(' ')}
        </Notice>
      ) : bad.length > 0 ? (
        <Notice tone="warn" title={`${countOf(bad.length, 'row')} of ${rows.length} to put right`} live>
          Nothing is imported until every row is right. Mend the file and choose it again; each bad row says what and
          where.
        </Notice>
      ) : (
        <Notice tone="good" title={`${countOf(rows.length, 'launch', 'launches')} can be scheduled`} live>
          They go on sale at once.
        </Notice>
      )}
      {rows.length > 0 ? (
        <DataTable
          caption={countOf(rows.length, 'row')}
          columns={columns}
          rows={isBadOnly ? bad : rows}
          rowId={rowId}
          toolbar={
            bad.length > 0 ? (
              <FilterChips
                label="Rows"
                hideLabel
                options={[{ value: 'bad', label: 'Bad rows only', count: bad.length }]}
                selected={isBadOnly ? ['bad'] : []}
                onChange={([value]) => setIsBadOnly(value === 'bad')}
              />
            ) : null
          }
        />
      ) : null}
      <div role="alert">{problem ? <Notice tone="bad" title={problem} /> : null}</div>
      {isGood ? (
        <form
          className={classes.choices}
          onSubmit={(event) => {
            event.preventDefault()
            void confirm()
          }}
        >
          <SubmitButton size="md" pending={loading} pendingLabel="Importing…">
            Schedule {countOf(rows.length, 'launch', 'launches')}
          </SubmitButton>
        </form>
      ) : null}
    </section>
  )
}
