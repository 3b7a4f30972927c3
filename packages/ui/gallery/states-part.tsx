import {
  Button,
  CardSkeleton,
  Countdown,
  EmptyState,
  ErrorState,
  LaunchTime,
  ListSkeleton,
  Money,
  NoResults,
  PageSkeleton,
  Paper,
  RelativeTime,
  showToast,
  SimpleGrid,
  StaleBanner,
  TableSkeleton,
} from '../src/index.ts'
import { launchAt, now, zone } from './sample.ts'
import { Section } from './section.tsx'

const after = (seconds: number) => new Date(now + seconds * 1000).toISOString()

export function StatesPart() {
  return (
    <>
      <Section title="Time and money">
        <LaunchTime instant={launchAt} zone={zone} />
        <div>
          <Money amount="1234.50" /> · <RelativeTime instant={after(-12)} /> · <RelativeTime instant={launchAt} />
        </div>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Countdown until={after(512)} label="Your seats are held for" />
          <Countdown until={after(74)} label="Your seats are held for" />
          <Countdown until={after(-3)} label="Your seats are held for" />
        </SimpleGrid>
      </Section>
      <Section title="States">
        <StaleBanner since={after(-12)} onReconnect={() => undefined} />
        <StaleBanner since={after(-40)} reconnecting />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Paper>
            <EmptyState
              title="No trips yet"
              message="Your booked launches and their tickets will stand here."
              action={<Button>Find a launch</Button>}
            />
          </Paper>
          <Paper>
            <NoResults onClear={() => undefined} />
          </Paper>
          <Paper>
            <ErrorState onRetry={() => undefined} />
          </Paper>
        </SimpleGrid>
        <Button
          variant="default"
          onClick={() => showToast('Marked as read', { action: { label: 'Undo', onSelect: () => undefined } })}
        >
          Show a toast
        </Button>
      </Section>
      <Section title="Skeletons">
        <PageSkeleton />
        <CardSkeleton />
        <ListSkeleton count={2} />
        <TableSkeleton rows={4} />
      </Section>
    </>
  )
}
