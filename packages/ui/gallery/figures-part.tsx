import { useState } from 'react'
import { BarChart, formatMoneyShort, NotificationItem, Panel, PreferenceTable } from '../src/index.ts'
import { Section } from './section.tsx'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const groups = months.map((month, index) => {
  const [before, now] = [index * 90_000, 1_000_000 - index * 130_000]
  return {
    id: month,
    label: `${month} 2031`,
    values: [before, now],
    words: [before, now].map((value) => formatMoneyShort(value.toFixed(2))),
  }
})
const channels = [
  { id: 'APP', label: 'Here' },
  { id: 'EMAIL', label: 'E-mail' },
]

/** Figures over time, and what one is told. */
export function FiguresPart() {
  const [unread, setUnread] = useState(['delay', 'booked'])
  const [isOn, setIsOn] = useState(true)
  const note = (id: string, subject: string, content: string) => (
    <NotificationItem
      subject={subject}
      content={content}
      kind="Launch update"
      timestamp="2031-03-01T12:00:00Z"
      href={`#${id}`}
      isRead={!unread.includes(id)}
      onRead={() => setUnread(unread.filter((one) => one !== id))}
    />
  )
  return (
    <>
      <Section title="Bar chart">
        <Panel title="Net revenue">
          <BarChart
            label="Net revenue by month"
            series={[{ name: '2030', quiet: true }, { name: '2031' }]}
            groups={groups}
            formatAxis={(value) => formatMoneyShort(value.toFixed(2))}
          />
        </Panel>
      </Section>
      <Section title="Notifications">
        <ul style={{ padding: 0 }}>
          {note('delay', 'Your launch is delayed to 8 March 2031', 'The agency says why: the engine needs a test.')}
          {note('booked', 'Booked: 2 seats to the Moon', 'You paid $28,000,000.00.')}
          {note('old', 'Your refund is on its way', 'Banks take a few days to show it.')}
        </ul>
        <PreferenceTable
          caption="Notifications by type and channel"
          channels={channels}
          rows={['Launch changes', 'Payments'].map((label, index) => ({
            type: label,
            label,
            cells: channels.map(({ id }) => ({ channel: id, isEnabled: index === 0 || isOn, isRequired: index === 0 })),
          }))}
          onChange={(_type, _channel, isEnabled) => setIsOn(isEnabled)}
        />
      </Section>
    </>
  )
}
