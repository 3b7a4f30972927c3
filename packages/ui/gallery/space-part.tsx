import { useState } from 'react'
import {
  BoardingCard,
  Button,
  DestinationScene,
  destinations,
  Group,
  Hero,
  Paper,
  PriceBreakdown,
  RefundTerms,
  RefundTimeline,
  SeatMap,
  SimpleGrid,
  SpaceportMap,
  TrajectoryLine,
  TrajectorySteps,
} from '../src/index.ts'
import { launchAt, seats, zone } from './sample.ts'
import { Section } from './section.tsx'

const steps = ['Seats', 'Passengers', 'Review', 'Pay'].map((label) => ({
  id: label.toLowerCase(),
  label,
  href: `#${label}`,
}))

function Seats({ count, taken, chosen, held }: { count: number; taken: number[]; chosen: number[]; held?: number[] }) {
  const [selected, setSelected] = useState(chosen)
  return (
    <SeatMap
      seats={seats(count, taken)}
      selected={selected}
      {...(held ? { held } : {})}
      max={4}
      onChange={setSelected}
    />
  )
}

export function SpacePart() {
  return (
    <>
      {destinations.map((destination) => (
        <Section key={destination} title={`Scene ${destination}`}>
          <Hero
            destination={destination}
            lead="Wednesday 12 March 2031, Cape Canaveral"
            title="See the whole world at once"
            text="Three days in orbit, sixteen sunrises a day."
            short
          >
            <Group>
              <Button size="md">Choose seats</Button>
              <Button size="md" variant="default">
                See the launch
              </Button>
            </Group>
          </Hero>
        </Section>
      ))}
      <Section title="Scenes small">
        <SimpleGrid cols={{ base: 1, sm: 4 }}>
          {destinations.map((destination) => (
            <div key={destination} style={{ height: '11rem', borderRadius: 16, overflow: 'hidden' }}>
              <DestinationScene destination={destination} size="card" />
            </div>
          ))}
        </SimpleGrid>
        <Group>
          {destinations.map((destination) => (
            <DestinationScene key={destination} destination={destination} size="thumb" />
          ))}
        </Group>
      </Section>
      <Section title="Trajectory">
        <TrajectoryLine
          progress={0.42}
          label="Way to the launch"
          steps={[
            { label: 'Booked', at: 0 },
            { label: 'Refund changes', at: 0.5 },
            { label: 'Liftoff', at: 1 },
          ]}
        />
        <TrajectorySteps steps={steps} current="seats" />
        <TrajectorySteps steps={steps} current="review" label="Booking" />
      </Section>
      <Section title="Seat maps">
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Seats count={12} taken={[2, 5, 6, 11]} chosen={[3, 4]} />
          <Seats count={40} taken={[1, 2, 5, 9, 10, 17, 22, 23, 30, 31]} chosen={[7, 22]} held={[7, 8]} />
          <Seats count={100} taken={[4, 8, 15, 16, 23, 42, 77, 78, 79, 80]} chosen={[50, 51, 52, 53]} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Seats count={1} taken={[]} chosen={[]} />
          <Seats count={3} taken={[1, 2, 3]} chosen={[]} />
          <Seats count={7} taken={[1]} chosen={[7]} />
        </SimpleGrid>
      </Section>
      <Section title="Price and refund">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Paper p="lg">
            <PriceBreakdown
              lines={[
                { label: 'Seats 7 and 8', amount: '500000.00', detail: '2 seats at $250,000' },
                { label: 'Window seat', amount: '1234.50' },
              ]}
              total="501234.50"
              note="Taxes included. Nothing is charged before the last step."
            />
          </Paper>
          <Paper p="lg">
            <RefundTerms
              current={0}
              tiers={[
                { percent: 90, when: 'Until 12 March 2030', amount: '451111.05' },
                { percent: 70, when: 'Until 12 December 2030', amount: '350864.15' },
                { percent: 0, when: 'Later' },
              ]}
            />
          </Paper>
          <Paper p="lg">
            <RefundTimeline
              today="2029-10-01"
              launchDate="2031-03-12"
              points={[
                { from: '2029-01-01', percent: 90, amount: '451111.05' },
                { from: '2030-03-13', percent: 70, amount: '350864.15' },
                { from: '2030-12-13', percent: 0, amount: '0.00' },
              ]}
            />
          </Paper>
          <SpaceportMap latitude={28.57} longitude={-80.65} label="Cape Canaveral, Florida" />
          <SpaceportMap latitude={5.24} longitude={-52.77} label="Kourou, French Guiana" />
          <SpaceportMap latitude={45.96} longitude={63.31} label="Baikonur, Kazakhstan" />
        </SimpleGrid>
      </Section>
      <Section title="Boarding card">
        <BoardingCard
          passenger="Ada Lovelace"
          seatNumber={7}
          reference="KESTREL-7F2"
          destination="MOON"
          spaceport="Cape Canaveral"
          rocket="Kestrel IV"
          agency="Meridian Flights"
          instant={launchAt}
          zone={zone}
          qr={
            <svg viewBox="0 0 7 7" aria-hidden>
              <path d="M0 0h3v3H0zM4 0h3v3H4zM0 4h3v3H0zM4 4h1v1H4zM6 6h1v1H6zM5 5h1v1H5z" />
            </svg>
          }
          actions={<Button variant="default">Print</Button>}
        />
      </Section>
    </>
  )
}
