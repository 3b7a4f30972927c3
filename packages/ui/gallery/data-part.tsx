import { useMemo, useState } from 'react'
import {
  ActiveFilters,
  Button,
  type DataColumn,
  type DataSort,
  DataTable,
  destinationName,
  type Destination,
  DetailList,
  EmptyState,
  FilterChips,
  formatDay,
  formatMoney,
  Group,
  LoadMore,
  NoResults,
  Notice,
  OccupancyBar,
  Pager,
  Panel,
  Paper,
  SimpleGrid,
  Stats,
  StatusBadge,
  Timeline,
} from '../src/index.ts'
import { launches, type SampleLaunch } from './sample.ts'
import { Section } from './section.tsx'

const statuses =
  'SCHEDULED DELAYED COMPLETED ABORTED CONFIRMED CANCELLED HELD PENDING PAID REFUNDED FAILED OVERDUE RUNNING SENT DELIVERED PARTIAL INFO WARNING ERROR CRITICAL'.split(
    ' ',
  )

const columns: readonly DataColumn<SampleLaunch>[] = [
  { id: 'rocket', header: 'Launch', value: (row) => `${row.rocket} ${row.id}`, sortable: true },
  {
    id: 'to',
    header: 'Destination',
    value: (row) => row.destination,
    cell: (row) => destinationName(row.destination as Destination),
    hideOnPhone: true,
  },
  { id: 'date', header: 'Date', value: (row) => row.date, cell: (row) => formatDay(row.date, 'UTC'), sortable: true },
  {
    id: 'seats',
    header: 'Seats',
    value: (row) => row.taken,
    cell: (row) => <OccupancyBar taken={row.taken} total={row.total} minimum={12} />,
    width: '12rem',
  },
  {
    id: 'price',
    header: 'Price',
    value: (row) => row.price,
    cell: (row) => formatMoney(row.price),
    align: 'end',
    sortable: true,
  },
  { id: 'status', header: 'Status', value: (row) => row.status, cell: (row) => <StatusBadge status={row.status} /> },
]
const none: SampleLaunch[] = []

export function DataPart() {
  const [sort, setSort] = useState<DataSort | null>({ by: 'date', direction: 'asc' })
  const [selected, setSelected] = useState<string[]>(['L-1042'])
  const [open, setOpen] = useState<string | null>('L-1041')
  const [chips, setChips] = useState(['MOON'])
  const rows = useMemo(() => [...launches], [])
  return (
    <>
      <Section title="Statuses">
        <Group gap="xs">
          {statuses.map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
        </Group>
        <Group>
          <StatusBadge status="DELAYED" size="large" />
          <StatusBadge status="PAID" plain />
        </Group>
      </Section>
      <Section title="Notices and figures">
        <Notice
          tone="warn"
          title="The price rose while you were booking"
          action={<Button variant="default">Accept $251,000</Button>}
        >
          One seat is now $251,000 instead of $250,000.
        </Notice>
        <Notice tone="bad" title="Two launches of Kestrel IV overlap" />
        <Notice tone="good" title="Paid" />
        <Notice title="Seats are given out in order" />
        <Stats
          items={[
            { label: 'Revenue this month', value: '$1.2M', detail: '12% more than in May' },
            { label: 'Seats sold', value: '184' },
            { label: 'Occupancy', value: '71%', detail: 'of 259 seats' },
            { label: 'Below minimum', value: '2' },
          ]}
        />
        <Panel title="Next launches" order={3} actions={<Button variant="default">All</Button>}>
          <OccupancyBar taken={9} total={40} minimum={12} />
        </Panel>
      </Section>
      <Section title="Filters">
        <FilterChips
          label="Destination"
          options={[
            { value: 'LOW_EARTH_ORBIT', label: 'Low Earth orbit', count: 12 },
            { value: 'MOON', label: 'Moon', count: 3 },
            { value: 'MARS', label: 'Mars', count: 1 },
          ]}
          selected={chips}
          onChange={setChips}
        />
        <ActiveFilters
          filters={[
            { id: 'a', label: 'To the Moon' },
            { id: 'b', label: 'From 12 March 2031' },
          ]}
          onRemove={() => undefined}
          onClear={() => undefined}
        />
      </Section>
      <Section title="Tables">
        <DataTable
          caption="Launches"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          sort={sort}
          onSortChange={setSort}
          onRowOpen={(row) => setOpen(row.id)}
          openRowId={open}
          selected={selected}
          onSelectedChange={setSelected}
          csvName="launches"
        />
        <Pager from={1} to={9} total={1240} onNext={() => undefined} label="Launches" />
        <DataTable caption="Loading launches" columns={columns} rows={none} rowId={(row) => row.id} loading />
        <DataTable
          caption="Bookings"
          columns={columns}
          rows={none}
          rowId={(row) => row.id}
          empty={<EmptyState compact title="No bookings yet" message="They appear here the moment a traveler books." />}
        />
        <DataTable
          caption="Found"
          columns={columns}
          rows={none}
          rowId={(row) => row.id}
          empty={<NoResults compact onClear={() => undefined} />}
        />
        <LoadMore shown={20} total={64} hasMore onMore={() => undefined} />
      </Section>
      <Section title="Details">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Paper p="lg">
            <DetailList
              items={[
                { label: 'Rocket', value: 'Kestrel IV' },
                { label: 'Capacity', value: 40 },
                { label: 'Range', value: 'Moon' },
                { label: 'Tax id', value: '' },
              ]}
            />
          </Paper>
          <Paper p="lg">
            <DetailList
              rows
              items={[
                { label: 'Invoice', value: 'AB-2030-000001' },
                { label: 'Amount', value: '$501,234.50' },
                { label: 'Balance', value: '$0' },
              ]}
            />
          </Paper>
          <Paper p="lg">
            <Timeline
              zone="UTC"
              items={[
                { id: '1', title: 'Scheduled', at: '2030-01-04T09:00:00Z', by: 'Meridian Flights', tone: 'info' },
                {
                  id: '2',
                  title: 'Delayed to 12 March 2031',
                  at: '2030-05-11T16:20:00Z',
                  by: 'Meridian Flights',
                  detail: 'The second stage needs a new valve.',
                  tone: 'warn',
                },
                { id: '3', title: 'Confirmed again', at: '2030-05-30T08:00:00Z', tone: 'good' },
              ]}
            />
          </Paper>
          <OccupancyBar taken={34} total={40} minimum={12} />
        </SimpleGrid>
      </Section>
    </>
  )
}
