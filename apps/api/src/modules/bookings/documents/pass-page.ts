import {
  drawHorizon,
  drawQr,
  drawSign,
  INK,
  longDate,
  PAGE,
  type Sheet,
  shortDate,
  type Style,
  timeOfDay,
  zoneOffset,
  zoneTown,
} from '../../../platform/documents/index.ts'
import { DESTINATION_NAMES } from '../../fleet/index.ts'
import type { Flyer, Journey } from './journey.queries.ts'
import { drawScene } from './scene.ts'

const MARGIN = 44
const BAND = 318
const STUB = { x: PAGE.width - MARGIN - 176, width: 176 }
const WIDE = STUB.x - MARGIN - 32

const label = (color: string = INK.dim): Style => ({ voice: 'strong', size: 8, color, tracking: 0.9 })
const value: Style = { voice: 'text', size: 14, color: INK.text }
const big: Style = { voice: 'display', size: 26, color: INK.text }

/** Draws one passenger's pass as a page of its own. */
export function drawPass(sheet: Sheet, journey: Journey, flyer: Flyer, code: string): void {
  sheet.page(`Boarding pass of ${flyer.fullName}`)
  drawBand(sheet, journey)
  drawFacts(sheet, journey, flyer)
  drawStub(sheet, journey, flyer, code)
  drawNotes(sheet, journey)
}

function drawBand(sheet: Sheet, journey: Journey): void {
  const { destination, launchDate, timeZone, formerDate, launchStatus } = journey
  sheet.ornament((pdf) => {
    drawScene(pdf, destination, { x: 0, y: 0, width: PAGE.width, height: BAND })
    drawHorizon(pdf, { x: 0, y: BAND, width: PAGE.width, height: 4 })
    drawSign(pdf, MARGIN, 34, 30)
  })
  const onNight = { color: INK.onNight }
  sheet.read('P', () => {
    sheet.text('AstroBookings', { voice: 'display', size: 15, ...onNight }, { x: MARGIN + 40, y: 54 })
    sheet.text('BOARDING PASS', label(INK.dimOnNight), { x: STUB.x, y: 53, width: STUB.width, align: 'right' })
  })
  sheet.read('H1', () => {
    const style: Style = { voice: 'display', size: 46, ...onNight }
    sheet.text(capitalised(DESTINATION_NAMES[destination]), style, { x: MARGIN, y: 150, width: PAGE.width * 0.5 })
  })
  sheet.read('P', () => {
    const style: Style = { voice: 'strong', size: 16, ...onNight }
    sheet.text(longDate(launchDate, timeZone), style, { x: MARGIN, y: 188, width: PAGE.width * 0.5 })
  })
  sheet.read('P', () => {
    const style: Style = { voice: 'display', size: 30, ...onNight, tabular: true }
    const width = sheet.text(timeOfDay(launchDate, timeZone), style, { x: MARGIN, y: 226 })
    const zone = timeZone === 'UTC' ? 'UTC' : `${zoneTown(timeZone)} time (${zoneOffset(launchDate, timeZone)})`
    sheet.text(zone, { voice: 'text', size: 11, color: INK.dimOnNight }, { x: MARGIN + width + 12, y: 226, width: 200 })
    const utc = `${timeOfDay(launchDate, 'UTC')} UTC, ${shortDate(launchDate, 'UTC')}`
    sheet.text(utc, { voice: 'text', size: 11, color: INK.dimOnNight }, { x: MARGIN, y: 248 })
  })
  if (launchStatus === 'DELAYED' && formerDate !== null) drawDelay(sheet, formerDate, timeZone)
}

function drawDelay(sheet: Sheet, formerDate: Date, timeZone: string): void {
  const text = `NEW DATE`
  const style = label('#33260d')
  const width = sheet.widthOf(text, style) + 20
  sheet.ornament((pdf) => void pdf.roundedRect(MARGIN, 266, width, 20, 10).fill('#ffc768'))
  sheet.read('P', () => {
    sheet.text(text, style, { x: MARGIN + 10, y: 279 })
    const former = `Delayed from ${shortDate(formerDate, timeZone)}, ${timeOfDay(formerDate, timeZone)}`
    sheet.text(former, { voice: 'text', size: 11, color: INK.onNight }, { x: MARGIN + width + 10, y: 280 })
  })
}

/** A name is never cut: one that is too long for a line is set smaller, over two or three. */
function drawName(sheet: Sheet, name: string, y: number): void {
  if (sheet.widthOf(name, big) <= WIDE) sheet.text(name, big, { x: MARGIN, y })
  else sheet.paragraph(name, { ...big, size: 15 }, { x: MARGIN, y: y - 6, width: WIDE }, 17)
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function drawFacts(sheet: Sheet, journey: Journey, flyer: Flyer): void {
  const top = BAND + 46
  sheet.read('P', () => {
    sheet.text('PASSENGER', label(), { x: MARGIN, y: top })
    drawName(sheet, flyer.fullName, top + 30)
  })
  const half = WIDE / 2
  const facts: readonly (readonly [term: string, said: string, more: string | null])[] = [
    ['SPACEPORT', journey.spaceportName, journey.spaceportLocation],
    ['ROCKET', journey.rocketName, journey.rocketModel],
    ['OPERATED BY', journey.agencyName, null],
    ['BOOKING', journey.reference, null],
  ]
  for (const [index, [term, said, more]] of facts.entries()) {
    const [x, y] = [MARGIN + (index % 2) * half, top + 94 + Math.floor(index / 2) * 76]
    sheet.read('P', () => {
      sheet.text(term, label(), { x, y })
      sheet.text(said, { ...value, voice: 'strong' }, { x, y: y + 20, width: half - 14 })
      if (more !== null) sheet.text(more, { ...value, size: 10, color: INK.dim }, { x, y: y + 37, width: half - 14 })
    })
  }
}

function drawStub(sheet: Sheet, { reference }: Journey, flyer: Flyer, code: string): void {
  const top = BAND + 46
  sheet.ornament((pdf) => {
    const x = STUB.x - 18
    pdf
      .moveTo(x, BAND + 22)
      .lineTo(x, top + 262)
      .lineWidth(1)
      .dash(3, { space: 4 })
      .stroke(INK.line)
      .undash()
  })
  sheet.read('P', () => {
    sheet.text('SEAT', label(), { x: STUB.x, y: top })
    sheet.text(
      String(flyer.seatNumber),
      { voice: 'display', size: 60, color: INK.ember },
      { x: STUB.x - 2, y: top + 56 },
    )
  })
  sheet.figure(`QR code: the signed pass for seat ${flyer.seatNumber} of booking ${reference}`, (pdf) =>
    drawQr(pdf, code, { x: STUB.x - 12, y: top + 72, size: STUB.width + 12 }),
  )
}

function drawNotes(sheet: Sheet, { launchStatus }: Journey): void {
  const top = BAND + 330
  sheet.ornament((pdf) => {
    pdf
      .moveTo(MARGIN, top)
      .lineTo(PAGE.width - MARGIN, top)
      .lineWidth(0.75)
      .stroke(INK.line)
  })
  sheet.read('H2', () => {
    sheet.text('Good to know', { voice: 'display', size: 13, color: INK.text }, { x: MARGIN, y: top + 30 })
  })
  const notes = [
    'Show this code at the spaceport, on paper or on a screen. It is signed: the crew checks it also without a network.',
    'Bring the passport whose name stands on this pass.',
    launchStatus === 'COMPLETED'
      ? 'This launch has flown. Thank you for travelling with us.'
      : 'Launches can be delayed. We write to you when that happens; fetch the pass again then, and it shows the new date.',
  ]
  notes.reduce((y, note) => {
    let next = y
    sheet.read('P', () => {
      next = sheet.paragraph(note, { ...value, size: 10.5 }, { x: MARGIN, y, width: PAGE.width - 2 * MARGIN }) + 5
    })
    return next
  }, top + 52)
  sheet.read('P', () => {
    const style: Style = { voice: 'text', size: 8.5, color: INK.dim }
    sheet.text('A change of plan? Cancel or correct passengers in your trips on AstroBookings.', style, {
      x: MARGIN,
      y: PAGE.height - 36,
    })
  })
}
