import { createPublicKey } from 'node:crypto'
import { encode } from 'uqr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passCode, readPassCode } from '../../src/modules/bookings/documents/pass-code.ts'
import { setClock } from '../../src/platform/clock/index.ts'
import { documentKeys } from '../../src/platform/documents/index.ts'
import { aCaller } from '../access/callers.ts'
import { inDays } from '../factories/index.ts'
import { done, openWorld, passengers, type Person, type World } from '../bookings/world.ts'
import { Pdf } from './pdf.ts'

let world: World
let traveler: Person

beforeAll(async () => {
  world = await openWorld({ PUBLIC_ORIGIN: 'https://booking.example' })
  traveler = await world.traveler()
})
afterAll(async () => expect(await world.close()).toEqual([]))

interface Documents {
  readonly boardingPassUrl: string | null
  readonly calendarUrl: string
}

async function documentsOf(bookingId: string, by = traveler): Promise<Documents | null> {
  const answer = await by.client.run<{ booking: { documents: Documents | null } }>(
    'query ($id: ID!) { booking(id: $id) { documents { boardingPassUrl calendarUrl } } }',
    { id: bookingId },
  )
  expect(answer.errors).toEqual([])
  return answer.data.booking.documents
}

async function invoiceUrlOf(bookingId: string): Promise<string> {
  const { data } = await traveler.client.run<{ booking: { invoice: { documentUrl: string } } }>(
    'query ($id: ID!) { booking(id: $id) { invoice { documentUrl } } }',
    { id: bookingId },
  )
  return data.booking.invoice.documentUrl
}

const open = (path: string | null | undefined): Promise<Response> => fetch(`${world.api.origin}${path ?? '/nothing'}`)

async function pdfAt(path: string | null | undefined): Promise<Pdf> {
  const response = await open(path)
  expect(response.status).toBe(200)
  return new Pdf(await response.bytes())
}

const NAMES = ['Łukasz Żółć', '村上 春樹', 'Jón Þór', 'Юрий Гагарин']

async function aPaidBooking(given: { readonly launchId?: string; readonly names?: readonly string[] } = {}) {
  const launchId = given.launchId ?? (await world.launch({ destination: 'MOON' }))
  const names = given.names ?? ['Mae Jemison']
  const flying = passengers(names.length).map((passenger, index) => ({ ...passenger, fullName: names[index] }))
  return {
    launchId,
    booking: done(await traveler.book(launchId, { passengers: flying, payment: { token: 'tok_visa' } })),
  }
}

/** What L's commands do to a launch, in the tables alone: documents are made from those. */
async function delay(launchId: string, to: Date, reason: string): Promise<void> {
  await world.pool.query(
    `with before as (select id, launch_date, status from launch where id = $1)
     insert into launch_status_change (id, launch_id, from_status, to_status, previous_date, new_date, reason, at)
     select gen_random_uuid(), id, status, 'DELAYED', launch_date, $2, $3, now() from before`,
    [launchId, to, reason],
  )
  await world.pool.query(`update launch set status = 'DELAYED', launch_date = $2, updated_at = now() where id = $1`, [
    launchId,
    to,
  ])
  await world.pool.query(
    `insert into entry_log (id, entity_type, entity_id, action, origin, timestamp, details)
     values (gen_random_uuid(), 'Launch', $1, 'DELAYED', 'test', now(), '{}')`,
    [launchId],
  )
}

describe('a boarding pass', () => {
  it('is a tagged PDF with a title, in a language, with all names in their own letters, a page each', async () => {
    const { booking } = await aPaidBooking({ names: NAMES })
    const response = await open((await documentsOf(booking.id))?.boardingPassUrl)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': `inline; filename="boarding-pass-${booking.reference}.pdf"`,
    })
    const pdf = new Pdf(await response.bytes())
    for (const part of [
      '/MarkInfo',
      '/Marked true',
      '/StructTreeRoot',
      '/Lang (en)',
      '/DisplayDocTitle true',
      '/S /Figure',
      '/S /H1',
      '/Alt',
    ])
      expect(pdf.source).toContain(part)
    expect(pdf.title).toBe(`Boarding pass ${booking.reference} to the Moon`)
    expect(pdf.pages).toHaveLength(NAMES.length)
    for (const [index, page] of pdf.pages.entries()) {
      expect(pdf.textOf(page).replaceAll('\n', '')).toContain(NAMES[index])
      expect(pdf.textOf(page)).toContain(booking.reference)
      // Everything is either read or marked as an ornament.
      expect(page.match(/BDC|BMC/g)?.length).toBe(page.match(/EMC/g)?.length)
    }
    expect(pdf.text).not.toContain('\uFFFD')
  })

  it('carries a code that the manifest’s key verifies, and no changed one', async () => {
    const agency = await aCaller(world.api, world.pool, 'AGENCY')
    const launchId = await world.launch({ agencyId: agency.userId })
    const { booking } = await aPaidBooking({ launchId })
    const { data } = await agency.ask(
      `query ($id: ID!) { launch(id: $id) { manifest { boardingPassKey entries { passengerId seatNumber fullName bookingReference isPaid } } } }`,
      { id: launchId },
    )
    const { manifest } = (data ?? {})['launch'] as {
      manifest: { boardingPassKey: string; entries: { passengerId: string; seatNumber: number }[] }
    }
    const [passenger] = booking.passengers
    const entry = {
      passengerId: passenger?.id,
      seatNumber: 1,
      fullName: 'Mae Jemison',
      bookingReference: booking.reference,
      isPaid: true,
    }
    expect(manifest.entries).toEqual([entry])
    const claim = { passengerId: passenger?.id ?? '', launchId, seatNumber: 1, reference: booking.reference }
    // The signature of Ed25519 follows from text and key, so that what must stand in the PDF is known.
    const code = passCode(claim, documentKeys(world.api.config.signingSecret).seal)
    const [page = ''] = (await pdfAt((await documentsOf(booking.id))?.boardingPassUrl)).pages
    expect(darkCells(page)).toBe(encode(code, { ecc: 'M' }).data.flat().filter(Boolean).length)
    expect(readPassCode(code, manifest.boardingPassKey)).toEqual(claim)
    const forged = passCode({ ...claim, seatNumber: 2 }, documentKeys('somebody else’s secret of thirty-two').seal)
    expect(readPassCode(forged, manifest.boardingPassKey)).toBeNull()
    expect(await verifiesInABrowser(code, manifest.boardingPassKey)).toBe(true)
    expect(await verifiesInABrowser(code.replace('AB1.A', 'AB1.B'), manifest.boardingPassKey)).toBe(false)
  })

  it('shows the new date, and the one before, as soon as the launch is delayed', async () => {
    const { booking, launchId } = await aPaidBooking()
    const { boardingPassUrl } = (await documentsOf(booking.id)) ?? {}
    expect((await pdfAt(boardingPassUrl)).text).not.toContain('NEW DATE')
    const former = (
      await world.pool.query<{ at: Date }>('select launch_date as at from launch where id = $1', [launchId])
    ).rows[0]?.at
    await delay(launchId, new Date('2035-02-03T04:05:00Z'), 'Weather')
    const { text } = await pdfAt(boardingPassUrl)
    expect(text).toContain('Saturday, 3 February 2035')
    expect(text).toContain('04:05')
    expect(text).toContain('NEW DATE')
    expect(text).toContain(`Delayed from ${former?.getUTCDate()} `)
  })

  it('is for those who have paid and still fly', async () => {
    const launchId = await world.launch()
    const unpaid = done(await traveler.book(launchId))
    expect(await documentsOf(unpaid.id)).toMatchObject({ boardingPassUrl: null })
    const paid = done(await traveler.pay(unpaid.id, 'tok_visa'))
    const { boardingPassUrl, calendarUrl } = (await documentsOf(paid.id)) ?? {}
    expect((await open(boardingPassUrl)).status).toBe(200)
    await traveler.cancel(paid.id)
    expect(await documentsOf(paid.id)).toBeNull()
    expect((await open(boardingPassUrl)).status).toBe(410)
    expect((await open(calendarUrl)).status).toBe(410)
  })

  it('leaves out a passenger who was cancelled', async () => {
    const { booking } = await aPaidBooking({ names: ['Anna Stays', 'Bert Leaves'] })
    await traveler.cancel(booking.id, { passengerIds: [booking.passengers[1]?.id] })
    const { pages, text } = await pdfAt((await documentsOf(booking.id))?.boardingPassUrl)
    expect(pages).toHaveLength(1)
    expect(text).toContain('Anna Stays')
  })
})

describe('a calendar file', () => {
  it('names launch, zone and place, keeps its UID and grows its SEQUENCE with each delay, and is struck out by an abort', async () => {
    const { booking, launchId } = await aPaidBooking()
    const { calendarUrl } = (await documentsOf(booking.id)) ?? {}
    const response = await open(calendarUrl)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="launch-${booking.reference}.ics"`)
    const lines = async (): Promise<string[]> =>
      (await (await open(calendarUrl)).text()).replaceAll('\r\n ', '').split('\r\n')
    const uid = `UID:booking-${booking.id}@astrobookings`
    expect(await lines()).toEqual(
      expect.arrayContaining([
        uid,
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
        'BEGIN:VALARM',
        `URL;VALUE=URI:https://booking.example/trips/${booking.reference}`,
      ]),
    )
    await world.pool.query(
      `update spaceport set time_zone = 'America/Cayenne' where id = (select spaceport_id from launch where id = $1)`,
      [launchId],
    )
    await delay(launchId, new Date('2035-02-03T04:05:00Z'), 'Weather; high winds, again')
    await delay(launchId, new Date('2035-03-03T04:05:00Z'), 'Weather')
    expect(await lines()).toEqual(
      expect.arrayContaining([
        uid,
        'SEQUENCE:2',
        expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/),
        'DTSTART;TZID=America/Cayenne:20350303T010500',
        'TZOFFSETTO:-0300',
      ]),
    )
    await abort(launchId)
    expect(await documentsOf(booking.id)).toEqual({ boardingPassUrl: null, calendarUrl: expect.any(String) as string })
    const aborted = await lines()
    expect(aborted).toEqual(expect.arrayContaining([uid, 'SEQUENCE:3', 'STATUS:CANCELLED']))
    expect(aborted).not.toContain('BEGIN:VALARM')
  })
})

async function abort(launchId: string): Promise<void> {
  const operations = await aCaller(world.api, world.pool, 'OPERATIONS_MANAGER')
  const answer = await operations.ask(
    'mutation ($input: AbortLaunchInput!) { abortLaunch(input: $input) { errors { code message } } }',
    { input: { launchId, reason: 'The engine failed its test' } },
  )
  expect(answer.data).toEqual({ abortLaunch: { errors: [] } })
}

describe('an invoice on paper', () => {
  it('lists seats and payments, and is a receipt once money came', async () => {
    const launchId = await world.launch()
    await world.pool.query(
      `update agency set legal_name = 'Selene Voyages Ltd', legal_address = 'Crater Road 4', tax_id = 'TX-99' where user_id = (select agency_id from launch where id = $1)`,
      [launchId],
    )
    const unpaid = done(await traveler.book(launchId, { passengers: passengers(2) }))
    const first = await pdfAt(await invoiceUrlOf(unpaid.id))
    expect(first.title).toBe(`Invoice ${unpaid.invoice.number}`)
    for (const part of [
      'TO PAY',
      'Seat 1: Passenger 1',
      'Seat 2: Passenger 2',
      '$500,000.00',
      'Selene Voyages Ltd',
      'Crater Road 4',
      'Tax number TX-99',
      'Mae Jemison',
    ])
      expect(first.text).toContain(part)
    await traveler.pay(unpaid.id, 'tok_visa')
    await traveler.cancel(unpaid.id, { passengerIds: [unpaid.passengers[1]?.id] })
    const second = await pdfAt(await invoiceUrlOf(unpaid.id))
    expect(second.title).toBe(`Receipt ${unpaid.invoice.number}`)
    for (const part of [
      'PARTLY REFUNDED',
      'Payment by card',
      'Refund to the card',
      '−$225,000.00',
      '−$500,000.00',
      '$0.00',
    ])
      expect(second.text).toContain(part)
    for (const part of ['/S /Table', '/S /TR', '/S /TH', '/S /TD', '/Marked true'])
      expect(second.source).toContain(part)
  })

  it('of an agency names its legal data and ours', async () => {
    const agency = await aCaller(world.api, world.pool, 'AGENCY')
    const launchId = await world.launch({ agencyId: agency.userId })
    await abort(launchId)
    const { data } = await agency.ask('{ invoices { nodes { number documentUrl } } }')
    const [invoice] = ((data ?? {})['invoices'] as { nodes: { number: string; documentUrl: string }[] }).nodes
    const { text } = await pdfAt(invoice?.documentUrl)
    for (const part of [
      'Charge for an aborted launch',
      '$1,000.00',
      'AstroBookings',
      'Road 1',
      'Tax number T-1',
      invoice?.number,
    ])
      expect(text).toContain(part)
  })
})

describe('the address of a document', () => {
  it('works for ten minutes, for its own kind, unchanged, and shows a friendly page otherwise', async () => {
    const { booking } = await aPaidBooking()
    const { boardingPassUrl, calendarUrl } = (await documentsOf(booking.id)) ?? {}
    const swapped = calendarUrl?.replace('calendar', 'boarding-pass')
    const changed = boardingPassUrl?.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))
    for (const path of [swapped, changed, '/documents/boarding-pass/x', '/documents/invoice/..%2f']) {
      const response = await open(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(await response.text()).toContain('There is no document at this address')
    }
    const later = inDays(0.1)
    setClock(() => later)
    const late = await open(boardingPassUrl)
    setClock()
    expect(late.status).toBe(410)
    expect(late.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await late.text()).toContain('no longer works')
  })

  it('is given to nobody who may not see the booking or invoice', async () => {
    const { booking } = await aPaidBooking()
    const other = await world.traveler()
    const answer = await other.client.run<{ booking: null }>(
      'query ($id: ID!) { booking(id: $id) { documents { calendarUrl } } }',
      { id: booking.id },
    )
    expect(answer.data.booking).toBeNull()
  })
})

/** How many cells of the QR on a page are dark: its rectangles are one cell high. */
function darkCells(page: string): number {
  const figure = page.split('/Figure').at(1)?.split('EMC')[0] ?? ''
  const sides = [...figure.matchAll(/([\d.]+) ([\d.]+) re/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ])
  return sides.reduce((sum, [width = 0, height = 1]) => sum + Math.round(width / height), 0)
}

/** As the agency's page does it: with what browsers have, offline. */
async function verifiesInABrowser(code: string, publicKey: string): Promise<boolean> {
  const [version, claim, signature = ''] = code.split('.')
  const jwk = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }).export({
    format: 'jwk',
  })
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, Buffer.from(signature, 'base64url'), Buffer.from(`${version}.${claim}`))
}
