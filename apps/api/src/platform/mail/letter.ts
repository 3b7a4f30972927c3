import type { Mail } from './mailer.ts'

/** What a mail says, before it is made HTML and text. All of it is plain text. */
export interface Letter {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  /** Label and value; a value that begins with `/` is a page of the site, and becomes a link. */
  readonly facts?: readonly (readonly [string, string])[]
  /** What there is to do next, in a sentence or two. */
  readonly next?: string | null
  readonly button?: { readonly words: string; readonly address: string }
  readonly closing: string
  /** A link in small print, for example to the switches of what is mailed. */
  readonly smallPrint?: { readonly words: string; readonly address: string }
}

type Content = Pick<Mail, 'subject' | 'text' | 'html'>

/**
 * Makes a letter's HTML and text from the same parts. Tables and inline styles, because mail programs know little
 * else; the styles in the head only add what those that read them can do: dark mode, and wide or narrow.
 */
export function writeLetter(letter: Letter, origin: string): Content {
  return { subject: letter.subject, text: textOf(letter, origin), html: htmlOf(letter, origin) }
}

function textOf(letter: Letter, origin: string): string {
  const { greeting, paragraphs, facts = [], next, button, closing, smallPrint } = letter
  const width = Math.max(0, ...facts.map(([label]) => label.length))
  const table = facts.map(([label, value]) => `${`${label}:`.padEnd(width + 2)}${absolute(value, origin)}`)
  return [
    greeting,
    ...paragraphs,
    ...(table.length === 0 ? [] : [table.join('\n')]),
    ...(next ? [next] : []),
    ...(button ? [`${button.words}:\n${button.address}`] : []),
    closing,
    'AstroBookings',
    ...(smallPrint ? [`-- \n${smallPrint.words}:\n${smallPrint.address}`] : []),
  ].join('\n\n')
}

const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const INK = '#171d31'
const QUIET = '#596180'
const LINE = '#d9dde8'
const ACTION = '#b23f15'

/** What the inline styles cannot say. Programs that drop it show the light letter, as wide as the window. */
const HEAD_STYLE = `
  :root { color-scheme: light dark; supported-color-schemes: light dark }
  body { margin: 0; padding: 0; -webkit-text-size-adjust: 100% }
  @media (max-width: 620px) { .sheet { padding: 24px 20px !important } .label, .value { display: block !important; width: auto !important }
    .label { padding: 10px 0 0 !important; border: 0 !important } .value { padding: 0 0 10px !important } .button { display: block !important } }
  @media (prefers-color-scheme: dark) {
    .ground { background: #0c1020 !important } .sheet { background: #161c30 !important; border-color: #e35d2b #2c3450 #2c3450 !important }
    .ink, .value, h1 { color: #eef1fa !important } .quiet, .label { color: #a9b2cf !important }
    .label, .value { border-color: #2c3450 !important } .next { background: #222a45 !important } .link { color: #ffb38a !important }
  }`

function htmlOf(letter: Letter, origin: string): string {
  const { subject, greeting, paragraphs, facts = [], next, button, closing, smallPrint } = letter
  const paragraph = (words: string, style = ''): string =>
    `<p class="ink" style="margin:0 0 16px;${FONT};font-size:16px;line-height:1.55;color:${INK};${style}">${escaped(words)}</p>`
  const body = [
    `<h1 style="margin:0 0 20px;${FONT};font-size:24px;line-height:1.25;font-weight:600;color:${INK}">${escaped(subject)}</h1>`,
    paragraph(greeting),
    ...paragraphs.map((words) => paragraph(words)),
    factTable(facts, origin),
    next ? nextBox(next) : '',
    button ? buttonOf(button) : '',
    paragraph(closing, 'margin-bottom:0'),
  ]
  const preview = escaped(paragraphs[0] ?? '')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title><style>${HEAD_STYLE}</style></head>
<body class="ground" style="margin:0;padding:0;background:#eef0f6">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${preview}</div>
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#eef0f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td style="padding:0 4px 16px;${FONT};font-size:18px;font-weight:600;letter-spacing:.02em"><a class="ink" href="${escaped(origin)}/" style="color:${INK};text-decoration:none">AstroBookings</a></td></tr>
<tr><td class="sheet" style="background:#ffffff;border:1px solid ${LINE};border-top:4px solid ${ACTION};border-radius:10px;padding:32px 36px;word-break:break-word;overflow-wrap:anywhere">
${body.filter((part) => part !== '').join('\n')}
</td></tr>
<tr><td class="quiet" style="padding:16px 4px;${FONT};font-size:13px;line-height:1.5;color:${QUIET}">AstroBookings · Seats on rocket launches${
    smallPrint
      ? `<br><a class="link" href="${escaped(smallPrint.address)}" style="color:${ACTION}">${escaped(smallPrint.words)}</a>`
      : ''
  }</td></tr></table></td></tr></table></body></html>`
}

function factTable(facts: readonly (readonly [string, string])[], origin: string): string {
  if (facts.length === 0) return ''
  const rows = facts.map(([label, value]) => {
    const style = `${FONT};font-size:15px;line-height:1.45;padding:10px 0;border-bottom:1px solid ${LINE};vertical-align:top;text-align:left`
    return `<tr><th scope="row" class="label" style="${style};width:34%;padding-right:12px;font-weight:400;color:${QUIET}">${escaped(label)}</th>
<td class="value" style="${style};color:${INK}">${factValue(value, origin)}</td></tr>`
  })
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:4px 0 20px;border-collapse:collapse">
${rows.join('\n')}</table>`
}

function factValue(value: string, origin: string): string {
  if (!value.startsWith('/')) return escaped(value)
  const address = escaped(absolute(value, origin))
  return `<a class="link" href="${address}" style="color:${ACTION}">${address.replace(/^https?:\/\//, '')}</a>`
}

function nextBox(words: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px"><tr><td class="next ink" style="background:#f4f5fa;border-radius:8px;padding:14px 16px;${FONT};font-size:15px;line-height:1.5;color:${INK}"><strong>What next?</strong> ${escaped(words)}</td></tr></table>`
}

/** The cell carries the colour, for programs that draw no background on a link. */
function buttonOf({ words, address }: { readonly words: string; readonly address: string }): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px"><tr><td bgcolor="${ACTION}" style="background:${ACTION};border-radius:8px;text-align:center"><a class="button" href="${escaped(address)}" style="display:inline-block;padding:13px 24px;${FONT};font-size:16px;font-weight:600;color:#ffffff;text-decoration:none">${escaped(words)}</a></td></tr></table>`
}

const absolute = (value: string, origin: string): string => (value.startsWith('/') ? `${origin}${value}` : value)

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Names are what people typed. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign)
}
