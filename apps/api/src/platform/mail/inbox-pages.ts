import type { InboxMail } from './inbox.ts'

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c2230; background: #fff }
  @media (prefers-color-scheme: dark) { body { color: #e6e9f2; background: #12151d } a { color: #9db7ff } }
  table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #8884 }
  iframe { width: 100%; height: 32rem; border: 1px solid #8884; border-radius: 6px; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }`

/** All mails, newest first. */
export function listPage(mails: readonly InboxMail[]): string {
  const rows = mails.map(
    (mail) => `<tr><td><time>${mail.receivedAt.toISOString().replace('T', ' ').slice(0, 19)}</time></td>
      <td>${escape(mail.to.join(', '))}</td><td><a href="/inbox/${mail.id}">${escape(mail.subject)}</a></td></tr>`,
  )
  const table = `<table><thead><tr><th>Arrived (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const empty = '<p>No mail yet. Everything the product sends lands here instead of leaving this machine.</p>'
  return page('Inbox', `<h1>Inbox</h1>${mails.length === 0 ? empty : table}`)
}

/** One mail: as the reader sees it, its text, its headers. */
export function mailPage(mail: InboxMail): string {
  const attachments = mail.attachments.map((file) => `<li>${escape(file.filename)}, ${file.size} bytes</li>`)
  return page(
    mail.subject,
    `<p><a href="/inbox">Inbox</a></p><h1>${escape(mail.subject)}</h1>
    <p>To ${escape(mail.to.join(', '))}, from ${escape(mail.from)}</p>
    <iframe title="The mail as it is shown" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/inbox/${mail.id}/html"></iframe>
    ${attachments.length === 0 ? '' : `<h2>Attachments</h2><ul>${attachments.join('')}</ul>`}
    <h2>Text</h2><pre>${escape(mail.text)}</pre>
    <h2>Headers</h2><pre>${escape(mail.headers.join('\n'))}</pre>`,
  )
}

/** The mail's own HTML; its links open outside the frame. */
export function mailBody(mail: InboxMail): string {
  return `<base target="_blank">${mail.html === '' ? `<pre>${escape(mail.text)}</pre>` : mail.html}`
}

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
