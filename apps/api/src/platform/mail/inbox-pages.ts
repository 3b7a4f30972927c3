import type { InboxMail } from './inbox.ts'

const STYLE = `
  :root { color-scheme: light dark; --ink: #171d31; --quiet: #596180; --ground: #eef0f6; --sheet: #fff; --line: #d9dde8; --link: #b23f15 }
  @media (prefers-color-scheme: dark) { :root { --ink: #eef1fa; --quiet: #a9b2cf; --ground: #0c1020; --sheet: #161c30; --line: #2c3450; --link: #ffb38a } }
  * { box-sizing: border-box }
  body { font: 16px/1.5 'Segoe UI', system-ui, sans-serif; margin: 0; color: var(--ink); background: var(--ground) }
  main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere } h2 { font-size: 1.05rem; margin: 0 }
  a { color: var(--link) } time, .quiet { color: var(--quiet); font-size: .9rem }
  .sheet, details { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem; margin: 1rem 0 }
  ol { list-style: none; margin: 1rem 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; overflow: hidden }
  li + li { border-top: 1px solid var(--line) }
  li a { display: block; padding: .8rem 1.25rem; color: inherit; text-decoration: none }
  li a:hover, li a:focus-visible { background: var(--ground) }
  li .row { display: flex; gap: 1rem; justify-content: space-between; flex-wrap: wrap } li strong { overflow-wrap: anywhere }
  li p { margin: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
  form { display: flex; gap: .5rem; flex-wrap: wrap } input { flex: 1 1 14rem } input, button { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: .5rem .8rem }
  iframe { width: 100%; height: 44rem; border: 0; border-radius: 6px; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 0; font-size: .875rem } summary { cursor: pointer }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0 } dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }`

const PREVIEW_CHARACTERS = 140

/** All mails, newest first; those to one recipient when asked. */
export function listPage(mails: readonly InboxMail[], to = ''): string {
  const items = mails.map(
    (
      mail,
    ) => `<li><a href="/inbox/${mail.id}"><span class="row"><strong>${escape(mail.subject)}</strong>${timeOf(mail)}</span>
      <span class="quiet">to ${escape(mail.to.join(', '))}</span><p class="quiet">${escape(previewOf(mail))}</p></a></li>`,
  )
  const count = mails.length === 1 ? '1 mail' : `${mails.length} mails`
  const whose = to === '' ? '' : ` to ${escape(to)} · <a href="/inbox">show all</a>`
  const empty =
    to === ''
      ? '<p class="sheet">No mail yet. Everything the product sends lands here instead of leaving this machine.</p>'
      : '<p class="sheet">No mail to this address.</p>'
  return page(
    'Inbox',
    `<h1>Inbox</h1><p class="quiet">${count}${whose}. For development: it forgets when the server stops.</p>
    <form action="/inbox" role="search"><input type="search" name="to" aria-label="Recipient" placeholder="Recipient’s address" value="${escape(to)}"><button>Find</button></form>
    ${mails.length === 0 ? empty : `<ol>${items.join('')}</ol>`}`,
  )
}

/** One mail: as the reader sees it, its text, its headers. */
export function mailPage(mail: InboxMail): string {
  const attachments = mail.attachments.map((file) => `${escape(file.filename)} (${file.size} bytes)`)
  const facts = [
    ['From', escape(mail.from)],
    ['To', escape(mail.to.join(', '))],
    ['Arrived', timeOf(mail)],
    ['Message-ID', escape(mail.messageId)],
    ...(attachments.length === 0 ? [] : [['Attachments', attachments.join(', ')]]),
  ]
  return page(
    mail.subject,
    `<p><a href="/inbox">Inbox</a></p><h1>${escape(mail.subject)}</h1>
    <dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>
    <div class="sheet"><iframe title="The mail as it is shown" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/inbox/${mail.id}/html"></iframe></div>
    <details open><summary><h2 style="display:inline">Text</h2></summary><pre>${escape(mail.text)}</pre></details>
    <details><summary><h2 style="display:inline">Headers</h2></summary><pre>${escape(mail.headers.join('\n'))}</pre></details>`,
  )
}

/** The mail's own HTML; its links open outside the frame. */
export function mailBody(mail: InboxMail): string {
  return `<base target="_blank">${mail.html === '' ? `<pre>${escape(mail.text)}</pre>` : mail.html}`
}

const timeOf = ({ receivedAt }: InboxMail): string =>
  `<time datetime="${receivedAt.toISOString()}">${receivedAt.toISOString().replace('T', ' ').slice(0, 19)} UTC</time>`

const previewOf = ({ text }: InboxMail): string => text.replaceAll(/\s+/g, ' ').slice(0, PREVIEW_CHARACTERS)

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escape(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
