import { useQuery } from '@apollo/client/react'
import {
  Button,
  countOf,
  DataTable,
  downloadText,
  EmptyState,
  formatDate,
  formatInstant,
  StatusBadge,
  TableSkeleton,
  toCsv,
  type CsvColumn,
  type DataColumn,
} from '@astro/ui'
import { LoadError } from '@astro/web'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { LaunchManifestQuery } from '../../gql/graphql.ts'
import classes from './launch.module.css'
import { PassPanel } from './pass-panel.tsx'

const LaunchManifestDocument = graphql(`
  query LaunchManifest($slug: String!) {
    launch(slug: $slug) {
      id
      launchDate
      status
      rocket {
        id
        name
      }
      spaceport {
        id
        name
        timeZone
      }
      manifest {
        boardingPassKey
        entries {
          passengerId
          seatNumber
          fullName
          email
          phone
          dateOfBirth
          bookingReference
          isPaid
        }
      }
    }
  }
`)

export type ManifestEntry = NonNullable<NonNullable<LaunchManifestQuery['launch']>['manifest']>['entries'][number]

const rowId = ({ passengerId }: ManifestEntry) => passengerId

/** Who flies, to print and to check passes against; what is loaded once is enough without the network. */
export function Manifest({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(LaunchManifestDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  const [aboard, setAboard] = useState<ReadonlyMap<string, string>>(new Map())
  const columns = useMemo(() => columnsOf(aboard), [aboard])
  const launch = data?.launch
  const manifest = launch?.manifest
  if (!launch || !manifest)
    return error ? <LoadError error={error} onRetry={refetch} /> : <TableSkeleton label="Loading the manifest" />
  const { entries } = manifest
  const unpaid = entries.filter(({ isPaid }) => !isPaid).length
  return (
    <div className={classes.list}>
      {entries.length > 0 ? (
        <PassPanel
          launchId={launch.id}
          passKey={manifest.boardingPassKey}
          entries={entries}
          aboard={aboard}
          onAboard={(passengerId, at) => setAboard(new Map(aboard).set(passengerId, at))}
        />
      ) : null}
      <p className={classes.printOnly}>
        {formatInstant(launch.launchDate, launch.spaceport.timeZone)}, {launch.spaceport.name} ·{' '}
        {countOf(entries.length, 'passenger')}
      </p>
      <DataTable
        caption={`${countOf(entries.length, 'passenger')}${unpaid > 0 ? `, ${unpaid} not paid yet` : ''}`}
        columns={columns}
        rows={entries}
        rowId={rowId}
        csvName={`manifest-${slug}`}
        onExport={() => downloadText(`manifest-${slug}.csv`, toCsv(entries, FILE_COLUMNS))}
        toolbar={
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPrinter size={15} aria-hidden />}
            disabled={entries.length === 0}
            onClick={() => window.print()}
          >
            Print
          </Button>
        }
        empty={<EmptyState title="Nobody flies yet" message="Passengers stand here once seats are booked." />}
      />
    </div>
  )
}

const FILE_COLUMNS: readonly CsvColumn<ManifestEntry>[] = [
  { header: 'Seat', value: ({ seatNumber }) => seatNumber },
  { header: 'Name', value: ({ fullName }) => fullName },
  { header: 'Date of birth', value: ({ dateOfBirth }) => dateOfBirth },
  { header: 'E-mail', value: ({ email }) => email },
  { header: 'Phone', value: ({ phone }) => phone },
  { header: 'Booking', value: ({ bookingReference }) => bookingReference },
  { header: 'Paid', value: ({ isPaid }) => (isPaid ? 'yes' : 'no') },
]

function columnsOf(aboard: ReadonlyMap<string, string>): readonly DataColumn<ManifestEntry>[] {
  return [
    { id: 'seat', header: 'Seat', align: 'end', width: '4rem', value: ({ seatNumber }) => seatNumber },
    { id: 'name', header: 'Name', isRowHeader: true, value: ({ fullName }) => fullName },
    {
      id: 'born',
      header: 'Born',
      hideOnPhone: true,
      value: ({ dateOfBirth }) => dateOfBirth,
      cell: ({ dateOfBirth }) => formatDate(dateOfBirth),
    },
    {
      id: 'contact',
      header: 'Contact',
      hideOnPhone: true,
      value: ({ email }) => email,
      cell: ({ email, phone }) => (
        <span className={classes.pair}>
          {email}
          {phone ? <span className={classes.dim}>{phone}</span> : null}
        </span>
      ),
    },
    { id: 'booking', header: 'Booking', hideOnPhone: true, value: ({ bookingReference }) => bookingReference },
    {
      id: 'paid',
      header: 'Paid',
      value: ({ isPaid }) => (isPaid ? 'yes' : 'no'),
      cell: ({ isPaid }) => (
        <StatusBadge status={isPaid ? 'PAID' : 'PENDING'} label={isPaid ? 'Paid' : 'Not yet'} plain />
      ),
    },
    {
      id: 'checked',
      header: 'Checked',
      value: ({ passengerId }) => aboard.get(passengerId) ?? '',
      cell: ({ passengerId }) => aboard.get(passengerId) ?? '–',
    },
  ]
}
