import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../../src/platform/clock/index.ts'
import { newId } from '../../src/platform/ids/index.ts'
import { done, type Person } from '../bookings/world.ts'
import { inDays, passengers } from '../factories/index.ts'
import { anOffer, idOf, type Keeper } from '../launches/agency-world.ts'
import { type NotificationWorld, openNotifications, type Told } from './world.ts'

const QUEUES = ['notify', 'settleRefund', 'deliverNotification'] as const

let world: NotificationWorld
let agency: Keeper
let otherAgency: Keeper
let ada: Person
let bob: Person
let rocketId: string
let spaceportId: string

beforeAll(async () => {
  world = await openNotifications()
  ;[agency, otherAgency] = [await world.agency(), await world.agency()]
  ;[ada, bob] = [await world.traveler(), await world.traveler()]
  rocketId = await world.rocket(agency.id, { name: 'Ariane 62' })
  spaceportId = await world.spaceport({ timeZone: 'America/Cayenne', name: 'Guiana Space Centre' })
  await world.pool.query(`update spaceport set location = 'Kourou, French Guiana' where id = $1`, [spaceportId])
  await world.work()
  await world.settle(...QUEUES)
})
afterAll(async () => expect(await world.close()).toEqual([]))
beforeEach(async () => {
  await world.settle(...QUEUES)
  await world.pool.query('truncate notification, notification_status')
  await world.pool.query(`delete from pgboss.job where name = 'deliverNotification'`)
  world.mail.clear()
})

let days = 400
async function aLaunch(given: object = {}): Promise<string> {
  days += 3
  const id = idOf(
    await agency.run(
      'scheduleLaunch',
      anOffer(rocketId, spaceportId, { launchDate: inDays(days).toISOString(), ...given }),
    ),
  )
  await world.settle(...QUEUES)
  await world.pool.query('truncate notification, notification_status')
  world.mail.clear()
  return id
}

/** Who was told what, as `TYPE priority who`, sorted. */
async function summary(): Promise<readonly string[]> {
  await world.settle(...QUEUES)
  const names = new Map([
    [ada.id, 'ada'],
    [bob.id, 'bob'],
    [agency.id, 'agency'],
    [otherAgency.id, 'other agency'],
  ])
  return (await world.told())
    .map(({ type, priority, userId }) => `${type} ${priority} ${names.get(userId) ?? userId}`)
    .toSorted()
}

async function only(type: string, userId: string): Promise<Told> {
  const [one, ...more] = (await world.told()).filter((told) => told.type === type && told.userId === userId)
  if (!one || more.length > 0) throw new Error(`${more.length + 1} notifications ${type}`)
  return one
}

/** Each notification arrived as one mail to its user, with the same subject, and there were no others. */
async function expectMails(): Promise<void> {
  const told = await world.told()
  const wanted = await Promise.all(
    told.map(async ({ userId, subject, id }) => ({
      to: await world.emailOf(userId),
      subject,
      messageId: `<${id}@astro.example>`,
    })),
  )
  const by = (a: { messageId: string }, b: { messageId: string }): number => (a.messageId < b.messageId ? -1 : 1)
  expect(world.mail.arrived.map(({ to, subject, messageId }) => ({ to, subject, messageId })).toSorted(by)).toEqual(
    wanted.toSorted(by),
  )
}

const card = { payment: { token: 'tok_visa' } }

describe('a booking', () => {
  it('is told to its traveler and to the agency, in the app and by mail', async () => {
    const launchId = await aLaunch()
    const booking = done(await ada.book(launchId, { passengers: passengers(2), ...card }))
    expect(await summary()).toEqual(['BOOKING_CONFIRMATION 2 ada', 'NEW_BOOKING 2 agency'])
    const told = await only('BOOKING_CONFIRMATION', ada.id)
    expect(told).toMatchObject({ link: `/trips/${booking.reference}`, isInApp: true, isMailed: true })
    expect(told.subject).toMatch(/^Booked: 2 seats on Ariane 62 to the Moon, \d+ \w+ \d{4}, \d\d:\d\d \(Kourou time\)$/)
    expect(told.content).toContain('You paid $2,000.00.')
    expect((await only('NEW_BOOKING', agency.id)).link).toMatch(/^\/agency\/launches\/ariane-62-/)
    await expectMails()
    const [mail] = world.mail.arrived.filter(({ subject }) => subject === told.subject)
    for (const text of [mail?.text ?? '', mail?.html ?? '']) {
      expect(text).toContain(booking.reference)
      expect(text).toContain(`https://astro.example/trips/${booking.reference}`)
      expect(text).toMatch(/https:\/\/astro\.example\/launches\/ariane-62-/)
      expect(text).toMatch(/\d\d:\d\d \(Kourou time\), .*\d\d:\d\d UTC/)
    }
  })

  it('that is paid later asks for the money, and its payment is told to both', async () => {
    const booking = done(await ada.book(await aLaunch()))
    expect((await summary()).length).toBe(2)
    expect((await only('BOOKING_CONFIRMATION', ada.id)).content).toMatch(/\$1,000\.00 is to be paid by .* UTC/)
    await ada.pay(booking.id, 'tok_visa')
    expect(await summary()).toEqual([
      'BOOKING_CONFIRMATION 2 ada',
      'NEW_BOOKING 2 agency',
      'PAYMENT_RECEIVED 3 ada',
      'PAYMENT_RECEIVED 3 agency',
    ])
    await expectMails()
  })

  it('that is refused tells nobody', async () => {
    const launchId = await aLaunch({ totalSeats: 1 })
    done(await ada.book(launchId))
    await summary()
    await world.pool.query('truncate notification, notification_status')
    expect((await bob.book(launchId)).booking).toBeNull()
    expect(await summary()).toEqual([])
  })
})

describe('a cancellation', () => {
  it('is told to both with the refund, and once more when the refund has left', async () => {
    const booking = done(await ada.book(await aLaunch(), { passengers: passengers(2), ...card }))
    done(await ada.cancel(booking.id))
    expect(await summary()).toEqual([
      'BOOKING_CANCELLATION 2 ada',
      'BOOKING_CANCELLATION 2 agency',
      'BOOKING_CONFIRMATION 2 ada',
      'NEW_BOOKING 2 agency',
      'PAYMENT_RECEIVED 3 ada',
    ])
    const told = await only('BOOKING_CANCELLATION', ada.id)
    expect(told.subject).toBe(`Cancelled: your booking ${booking.reference}, $1,800.00 comes back`)
    expect((await only('PAYMENT_RECEIVED', ada.id)).subject).toBe('Your refund of $1,800.00 is on its way')
    await expectMails()
  })

  it('of one passenger names the seat and what comes back', async () => {
    const booking = done(await ada.book(await aLaunch(), { passengers: passengers(2), ...card }))
    const [first] = booking.passengers
    done(await ada.cancel(booking.id, { passengerIds: [first?.id] }))
    await summary()
    const told = await only('BOOKING_CANCELLATION', ada.id)
    expect(told.content).toContain(`Seat ${first?.seatNumber} of your booking ${booking.reference}`)
    expect(told.content).toContain('$900.00 goes back')
  })

  it('for want of payment is told to both', async () => {
    const booking = done(await ada.book(await aLaunch()))
    await world.pool.query(`update booking set payable_until = now() - interval '1 second' where id = $1`, [booking.id])
    await world.settle(...QUEUES)
    const gone = async () => (await ada.booking(booking.id))?.status === 'CANCELLED'
    for (let i = 0; i < 100 && !(await gone()); i += 1) await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await summary()).filter((one) => one.startsWith('BOOKING_CANCELLATION'))).toEqual([
      'BOOKING_CANCELLATION 2 ada',
      'BOOKING_CANCELLATION 2 agency',
    ])
    expect((await only('BOOKING_CANCELLATION', ada.id)).subject).toContain('Not paid in time')
  })
})

describe('a launch', () => {
  it('that is delayed is told once to each who booked it, with both dates and the reason', async () => {
    const launchId = await aLaunch({ launchDate: '2028-03-01T15:00:00.000Z' })
    const first = done(await ada.book(launchId, card))
    const second = done(await ada.book(launchId, card))
    done(await bob.book(launchId, card))
    await summary()
    await world.pool.query('truncate notification, notification_status')
    world.mail.clear()
    const late = { launchId, newDate: '2028-03-03T17:00:00.000Z', reason: 'Weather over the pad' }
    expect((await agency.run('delayLaunch', late)).errors).toEqual([])
    expect(await summary()).toEqual(['LAUNCH_UPDATE 2 ada', 'LAUNCH_UPDATE 2 bob'])
    const told = await only('LAUNCH_UPDATE', ada.id)
    expect(told.subject).toBe('Your launch is delayed to 3 March 2028, 14:00 (Kourou time)')
    for (const words of [
      'instead of 1 March 2028, 12:00 (Kourou time)',
      'Weather over the pad.',
      first.reference,
      second.reference,
    ])
      expect(told.content).toContain(words)
    expect(told.link).toMatch(/^\/launches\/ariane-62-/)
    await expectMails()
  })

  it('that is aborted is told first to its travelers, then their refunds, and the invoice to the agency', async () => {
    const launchId = await aLaunch()
    done(await ada.book(launchId, { passengers: passengers(3), ...card }))
    done(await bob.book(launchId))
    await summary()
    await world.pool.query('truncate notification, notification_status')
    world.mail.clear()
    expect((await agency.run('abortLaunch', { launchId, reason: 'An engine failed its test' })).errors).toEqual([])
    expect(await summary()).toEqual([
      'BOOKING_CANCELLATION 2 ada',
      'BOOKING_CANCELLATION 2 bob',
      'INVOICE_ISSUED 3 agency',
      'LAUNCH_UPDATE 1 ada',
      'LAUNCH_UPDATE 1 bob',
      'PAYMENT_RECEIVED 3 ada',
    ])
    expect((await only('BOOKING_CANCELLATION', ada.id)).content).toContain('$3,000.00 goes back')
    expect((await only('BOOKING_CANCELLATION', bob.id)).content).toContain('You owe nothing')
    expect(await only('INVOICE_ISSUED', agency.id)).toMatchObject({
      subject: expect.stringMatching(/^Invoice AB-\d{4}-\d{6}: \$1,000\.00, due /),
      link: expect.stringMatching(/^\/agency\/invoices\/[0-9a-f-]{36}$/),
    })
    await expectMails()
  })

  it('that has flown is told to those who flew, and its fee to the agency', async () => {
    const launchId = await aLaunch()
    const booking = done(await ada.book(launchId, card))
    await summary()
    await world.pool.query('truncate notification, notification_status')
    await world.pool.query(`update launch set launch_date = now() - interval '1 hour' where id = $1`, [launchId])
    expect((await agency.run('completeLaunch', { launchId })).errors).toEqual([])
    expect(await summary()).toEqual(['INVOICE_ISSUED 3 agency', 'LAUNCH_UPDATE 2 ada'])
    expect((await only('LAUNCH_UPDATE', ada.id)).content).toContain(booking.reference)
    expect((await only('INVOICE_ISSUED', agency.id)).subject).toContain('$10.00')
  })

  it('that is new is told to VIP travelers alone, with its link', async () => {
    const [vip, plain] = [await world.traveler(), await world.traveler()]
    for (const launchId of [await aLaunch(), await aLaunch()]) done(await vip.book(launchId, card))
    const twice = await aLaunch()
    done(await plain.book(twice, card))
    done(await plain.book(twice, card))
    await summary()
    await world.pool.query('truncate notification, notification_status')
    days += 3
    const offer = anOffer(rocketId, spaceportId, { launchDate: inDays(days).toISOString(), destination: 'MARS' })
    const launchId = idOf(await agency.run('scheduleLaunch', offer))
    await world.settle(...QUEUES)
    const told = await world.told()
    const heard = new Set(told.map(({ userId }) => userId))
    expect(heard.has(vip.id)).toBe(true)
    expect(heard.has(plain.id)).toBe(false)
    const { slug } = await world.one<{ slug: string }>('select slug from launch where id = $1', launchId)
    expect(told.find(({ userId }) => userId === vip.id)).toMatchObject({
      type: 'NEW_LAUNCH_ALERT',
      priority: 4,
      link: `/launches/${slug}`,
      subject: expect.stringContaining('Ariane 62 to Mars'),
    })
  })
})

describe('an invoice past due', () => {
  it('is reminded of on the first day and weekly after, each once', async () => {
    const { id } = await world.one<{ id: string }>(
      `select id from invoice where agency_id = $1 and status = 'PENDING' limit 1`,
      agency.id,
    )
    const other = await world.pool.query(
      `update invoice set due_date = '2999-01-01' where agency_id is not null and id <> $1`,
      [id],
    )
    expect(other.rowCount).toBeGreaterThanOrEqual(0)
    await world.pool.query(`update invoice set due_date = '2027-06-01' where id = $1`, [id])
    const worker = await world.work()
    const heard: number[] = []
    for (const day of ['2027-06-01', '2027-06-02', '2027-06-02', '2027-06-08', '2027-06-10', '2027-06-16']) {
      setClock(() => new Date(`${day}T09:00:00.000Z`))
      await worker.send([{ name: 'remindOfOverdueInvoices', data: {}, id: newId() }])
      await world.settle('remindOfOverdueInvoices', ...QUEUES)
      heard.push((await world.told()).filter(({ type }) => type === 'INVOICE_ISSUED').length)
    }
    setClock()
    expect(heard).toEqual([0, 1, 1, 1, 2, 3])
    const reminders = (await world.told()).filter(({ type }) => type === 'INVOICE_ISSUED')
    const subjects = reminders.map(({ subject, priority }) => `${priority} ${subject.replace(/AB-\S+/, 'N')}`)
    expect(subjects).toEqual([
      '5 Reminder: invoice N is 1 day overdue',
      '5 Reminder: invoice N is 9 days overdue',
      '5 Reminder: invoice N is 15 days overdue',
    ])
  })
})
