import { type CalendarDate, startOf } from '../../../platform/calendar/index.ts'
import {
  dollars,
  drawHorizon,
  drawNight,
  drawSign,
  INK,
  longDate,
  PAGE,
  type Sheet,
  shortDate,
  type Style,
} from '../../../platform/documents/index.ts'
import { DESTINATION_NAMES } from '../../fleet/index.ts'
import type { InvoiceFacts, InvoiceLine, Party, PaymentFact } from './invoice-facts.queries.ts'

/** What stands on an invoice. */
export interface InvoiceOnPaper {
  readonly title: string
  readonly facts: InvoiceFacts
  readonly issuer: Party
  readonly lines: readonly InvoiceLine[]
  readonly today: CalendarDate
}

const MARGIN = 44
const INNER = PAGE.width - 2 * MARGIN
const HALF = INNER / 2
const BAND = 128
const BOTTOM = PAGE.height - 90

const label: Style = { voice: 'strong', size: 8, color: INK.dim, tracking: 0.9 }
const text: Style = { voice: 'text', size: 10.5, color: INK.text }
const strong: Style = { ...text, voice: 'strong' }
const small: Style = { ...text, size: 9, color: INK.dim }
const figures: Style = { ...text, tabular: true }

/** Draws an invoice; more pages follow when it is long. */
export function drawInvoice(sheet: Sheet, paper: InvoiceOnPaper): void {
  const { title, facts, issuer, lines, today } = paper
  sheet.page(`${title} ${facts.number}`)
  drawHead(sheet, paper)
  drawStanding(sheet, facts, today)
  const seller = facts.traveler === null ? issuer : facts.agency
  const debtor = facts.traveler ?? facts.agency
  const left = drawParty(sheet, facts.traveler === null ? 'ISSUED BY' : 'SOLD BY', seller, MARGIN)
  const right = drawParty(sheet, 'BILLED TO', debtor, MARGIN + HALF)
  let y = drawLaunch(sheet, facts, Math.max(left, right) + 22)
  y = drawRows(sheet, [['For', 'US dollars'], ...lines.map((line) => [line.what, dollars(line.amount), line.more])], y)
  y = drawSums(sheet, facts, y)
  if (facts.payments.length > 0) {
    const rows = facts.payments.map((payment) => [
      payed(payment),
      signed(payment),
      shortDate(startOf(payment.date), 'UTC'),
    ])
    y = drawRows(sheet, [['Payments', 'US dollars'], ...rows], y + 26)
  }
  drawFoot(sheet, facts, issuer)
}

function drawHead(sheet: Sheet, { title, facts }: InvoiceOnPaper): void {
  sheet.ornament((pdf) => {
    drawNight(pdf, { x: 0, y: 0, width: PAGE.width, height: BAND }, 4021)
    drawHorizon(pdf, { x: 0, y: BAND, width: PAGE.width, height: 4 })
    drawSign(pdf, MARGIN, 28, 24)
  })
  sheet.read('P', () => {
    sheet.text('AstroBookings', { voice: 'display', size: 13, color: INK.onNight }, { x: MARGIN + 33, y: 45 })
  })
  sheet.read('H1', () => {
    const style: Style = { voice: 'display', size: 30, color: INK.onNight }
    const width = sheet.text(title, style, { x: MARGIN, y: 103 })
    sheet.text(
      facts.number,
      { ...style, size: 15, color: INK.dimOnNight, tabular: true },
      { x: MARGIN + width + 14, y: 103 },
    )
  })
  sheet.read('P', () => {
    const issued = `Issued on ${longDate(facts.issuedAt, 'UTC')}`
    sheet.text(issued, { ...text, color: INK.dimOnNight }, { x: MARGIN + HALF, y: 103, width: HALF, align: 'right' })
  })
}

/** Whether it is paid, in a word and a colour; beside it what is left and until when. */
function drawStanding(sheet: Sheet, facts: InvoiceFacts, today: CalendarDate): void {
  const [word, color] = standingOf(facts, today)
  const style: Style = { ...label, color: INK.paper }
  const width = sheet.widthOf(word, style) + 22
  const y = BAND + 34
  sheet.ornament((pdf) => void pdf.roundedRect(MARGIN, y - 15, width, 22, 11).fill(color))
  sheet.read('P', () => {
    sheet.text(word, style, { x: MARGIN + 11, y: y - 1 })
    const due =
      facts.status === 'PENDING' ? `${dollars(facts.balance)} due by ${longDate(startOf(facts.dueDate), 'UTC')}` : ''
    if (due !== '') sheet.text(due, strong, { x: MARGIN + width + 12, y: y })
  })
}

function standingOf(
  { status, dueDate, balance, amount }: InvoiceFacts,
  today: CalendarDate,
): readonly [string, string] {
  if (status === 'PAID') return ['PAID', INK.good]
  if (status === 'REFUNDED') return [balance === amount ? 'REFUNDED' : 'PARTLY REFUNDED', INK.text]
  if (status === 'FAILED') return ['VOID', INK.dim]
  return dueDate < today ? ['OVERDUE', INK.bad] : ['TO PAY', INK.warn]
}

function drawParty(sheet: Sheet, term: string, { name, address, taxId, email }: Party, x: number): number {
  const width = HALF - 20
  let y = BAND + 82
  sheet.read('P', () => {
    sheet.text(term, label, { x, y })
    y = sheet.paragraph(name, { ...strong, size: 12 }, { x, y: y + 18, width })
    for (const line of address?.split('\n') ?? []) y = sheet.paragraph(line, text, { x, y, width })
    if (taxId) y = sheet.paragraph(`Tax number ${taxId}`, text, { x, y, width })
    if (email) y = sheet.paragraph(email, text, { x, y, width })
  })
  return y
}

function drawLaunch(sheet: Sheet, facts: InvoiceFacts, y: number): number {
  const { rocketName, spaceportName, destination, launchDate, timeZone } = facts
  sheet.read('P', () => {
    sheet.text('LAUNCH', label, { x: MARGIN, y })
    const said = `${rocketName}, ${spaceportName} to ${DESTINATION_NAMES[destination]}, ${longDate(launchDate, timeZone)}`
    sheet.text(said, strong, { x: MARGIN, y: y + 17, width: INNER })
  })
  return y + 46
}

/** A table of what and how much; the first row is its head. A third cell stands under the first. */
function drawRows(sheet: Sheet, rows: readonly (readonly string[])[], from: number): number {
  let y = from
  const drawn = rows.map(([what = '', amount = '', more], index) => {
    const head = index === 0
    const at = head ? y : nextRow(sheet, y)
    y = at + (head ? 24 : more ? 34 : 22)
    const cells = [
      () => {
        sheet.text(head ? what.toUpperCase() : what, head ? label : text, { x: MARGIN, y: at, width: INNER - 130 })
        if (more) sheet.text(more, small, { x: MARGIN, y: at + 13, width: INNER - 130 })
      },
      () => {
        const style = head ? label : figures
        const said = head ? amount.toUpperCase() : amount
        sheet.text(said, style, { x: MARGIN, y: at, width: INNER, align: 'right' })
      },
    ]
    if (head)
      sheet.ornament(
        (pdf) =>
          void pdf
            .moveTo(MARGIN, at + 8)
            .lineTo(MARGIN + INNER, at + 8)
            .lineWidth(0.75)
            .stroke(INK.line),
      )
    return { head, cells }
  })
  sheet.table(drawn)
  return y
}

function nextRow(sheet: Sheet, y: number): number {
  if (y < BOTTOM) return y
  sheet.page('Continued')
  return MARGIN + 20
}

function drawSums(sheet: Sheet, { amount, paid, refunded, balance, status }: InvoiceFacts, from: number): number {
  const sums = [
    ['Total', amount],
    ...(paid === '0.00' ? [] : [['Paid', `-${paid}`]]),
    ...(refunded === '0.00' ? [] : [['Refunded', refunded]]),
  ]
  const x = MARGIN + HALF
  let y = nextRow(sheet, from + 4)
  sheet.ornament(
    (pdf) =>
      void pdf
        .moveTo(x, y - 12)
        .lineTo(MARGIN + INNER, y - 12)
        .lineWidth(0.75)
        .stroke(INK.line),
  )
  for (const [term = '', sum = ''] of sums) {
    sheet.read('P', () => {
      sheet.text(term, text, { x, y: y + 4 })
      sheet.text(dollars(sum), figures, { x, y: y + 4, width: HALF, align: 'right' })
    })
    y += 19
  }
  const left = status === 'PENDING' ? balance : '0.00'
  sheet.read('P', () => {
    sheet.text('Left to pay', { ...strong, size: 13 }, { x, y: y + 12 })
    sheet.text(dollars(left), { ...strong, size: 13, tabular: true }, { x, y: y + 12, width: HALF, align: 'right' })
  })
  return y + 30
}

const METHODS: Readonly<Record<string, string>> = { CARD: 'card', BANK_TRANSFER: 'bank transfer' }

function payed({ status, method }: PaymentFact): string {
  const by = METHODS[method] ?? method.toLowerCase().replaceAll('_', ' ')
  if (status === 'REFUNDED') return `Refund to the ${by}`
  return status === 'PENDING' ? `Payment by ${by}, on its way` : `Payment by ${by}`
}

const signed = ({ status, amount }: PaymentFact): string => dollars(status === 'REFUNDED' ? `-${amount}` : amount)

function drawFoot(sheet: Sheet, { number, traveler }: InvoiceFacts, { name, address, taxId }: Party): void {
  const who = [name, address, taxId ? `tax number ${taxId}` : null].filter(Boolean).join(', ')
  sheet.ornament((pdf) => {
    const y = PAGE.height - 62
    pdf
      .moveTo(MARGIN, y)
      .lineTo(PAGE.width - MARGIN, y)
      .lineWidth(0.75)
      .stroke(INK.line)
  })
  sheet.read('P', () => {
    const said = traveler === null ? `Please give the number ${number} with your payment.` : `Booked through ${who}.`
    sheet.text(said, small, { x: MARGIN, y: PAGE.height - 42, width: INNER - 150 })
    sheet.text('All amounts in US dollars', small, { x: MARGIN, y: PAGE.height - 42, width: INNER, align: 'right' })
  })
}
