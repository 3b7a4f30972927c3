import { redactText } from '../../../platform/log/index.ts'

/** The mail server cannot be reached, or does not do its work: no mail would get through now. */
export class MailServerAway extends Error {
  override readonly name = 'MailServerAway'
}

/** The mail server is well and does not take this mail. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
}

interface SmtpError {
  readonly message: string
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNECTION: 'The mail server closed the connection',
  ECONNREFUSED: 'The mail server cannot be reached',
  ESOCKET: 'The connection to the mail server broke',
  ETIMEDOUT: 'The mail server did not answer in time',
  EDNS: 'The mail server’s name is not known',
  ETLS: 'The mail server offers no secure connection',
  EPROTOCOL: 'The mail server does not talk to us now',
  EAUTH: 'The mail server does not take our log-in',
  EENVELOPE: 'The mail server refused the recipient',
  EMESSAGE: 'The mail server refused the mail',
}

/** What a failed try means, in words for IT operators, without anybody's address. */
export function failureOf(error: unknown): MailServerAway | MailRefused {
  const {
    message,
    code = '',
    response,
    responseCode,
  } = (error instanceof Error ? error : { message: String(error) }) as SmtpError
  const said = response ?? message
  const reason = redactText(`${WORDS[code] ?? 'The mail could not be sent'}: ${said}`).slice(0, 500)
  const isOfMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== 421
  return isOfMail ? new MailRefused(reason) : new MailServerAway(reason)
}
