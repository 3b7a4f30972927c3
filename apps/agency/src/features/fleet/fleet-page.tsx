import { useQuery } from '@apollo/client/react'
import {
  Announce,
  countOf,
  DataTable,
  destinationName,
  destinations,
  EmptyState,
  NoResults,
  SelectField,
  TypedFilter,
} from '@astro/ui'
import { ButtonLink, LoadError } from '@astro/web'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { graphql } from '../../gql/gql.ts'
import { PageHeader } from '../../shared/page-header.tsx'
import { Page } from '../../shared/page.tsx'
import { COLUMNS, type FleetRocket } from './fleet-columns.tsx'
import { found, isNarrowed, sortOf, sortWord, type FleetSearch } from './fleet-state.ts'
import classes from './fleet.module.css'
import { RocketPanel } from './rocket-panel.tsx'

const FleetDocument = graphql(`
  query Fleet {
    rockets {
      id
      name
      model
      capacity
      range
      description
      openLaunches
      viewerCanEdit
      viewerCanDelete
      nextLaunch {
        id
        slug
        launchDate
        destination
        spaceport {
          id
          timeZone
        }
      }
    }
  }
`)

const REACHES = destinations.map((value) => ({ value, label: destinationName(value) }))
const NONE: readonly FleetRocket[] = []
const rowId = (rocket: FleetRocket) => rocket.id

export interface FleetPageProps {
  readonly search: FleetSearch
  readonly onSearch: (next: FleetSearch, options?: { replace?: boolean }) => void
  /** Whose panel is open; `new` to add one. */
  readonly rocketId: string | undefined
  /** Opens a rocket's panel, or closes it. */
  readonly onOpen: (rocketId: string | undefined) => void
  /** Closes the panel once all is saved. */
  readonly onDone: () => void
}

/** The agency's rockets: what each can, what it flies next, and one's details beside the list. */
export function FleetPage({ search, onSearch, rocketId, onOpen, onDone }: FleetPageProps) {
  const { data, error, refetch, loading } = useQuery(FleetDocument, { fetchPolicy: 'cache-and-network' })
  const rockets = data?.rockets
  const rows = useMemo(() => (rockets ? found(rockets, search) : NONE), [rockets, search])
  const add = (
    <ButtonLink to="/fleet/$rocketId" params={{ rocketId: 'new' }} search={search}>
      Add a rocket
    </ButtonLink>
  )
  const isEmpty = rockets?.length === 0
  const count = rockets ? countOf(rows.length, 'rocket') : 'Rockets'
  return (
    <Page>
      <PageHeader title="Fleet" lead="Your rockets, and what each flies next." actions={add} />
      {error && !rockets ? (
        <LoadError error={error} onRetry={refetch} title="Your fleet did not load" />
      ) : (
        <>
          {isEmpty ? null : (
            <div className={classes.filters} role="search">
              <TypedFilter
                label="Search"
                placeholder="Name or model"
                type="search"
                leftSection={<IconSearch size={17} aria-hidden />}
                value={search.q}
                onCommit={(q) => onSearch({ ...search, q }, { replace: true })}
              />
              <SelectField
                label="Reaches"
                placeholder="Any destination"
                options={REACHES}
                value={search.range ?? ''}
                onChange={(event) =>
                  onSearch({ ...search, range: (event.target.value || undefined) as FleetSearch['range'] })
                }
              />
            </div>
          )}
          <Announce message={rockets ? `${count} found` : ''} />
          <DataTable
            caption={count}
            columns={COLUMNS}
            rows={rows}
            rowId={rowId}
            sort={sortOf(search)}
            onSortChange={(sort) => onSearch({ ...search, sort: sortWord(sort) })}
            onRowOpen={(rocket) => onOpen(rocket.id)}
            openRowId={rocketId}
            loading={loading && !rockets}
            hideCaption={isEmpty}
            {...(isEmpty ? {} : { csvName: 'fleet' })}
            empty={
              isNarrowed(search) ? (
                <NoResults title="No rocket matches" onClear={() => onSearch({ sort: search.sort })} />
              ) : (
                <EmptyState
                  title="No rocket yet"
                  message="Add your first one: launches are scheduled on the rockets that stand here."
                  action={add}
                />
              )
            }
          />
        </>
      )}
      {rocketId !== undefined && (rockets || rocketId === 'new') ? (
        <RocketPanel
          key={rocketId}
          rocket={rockets?.find(({ id }) => id === rocketId)}
          isNew={rocketId === 'new'}
          onClose={() => onOpen(undefined)}
          onDone={onDone}
        />
      ) : null}
    </Page>
  )
}
