import { describe, expect, it } from 'vitest'
import { linkAddress, passwordResetMail, verificationMail } from './identity.mails.ts'

const address = linkAddress('https://booking.example', 'TRAVELER', 'verify-email', 'a-b_c')

describe('a link', () => {
  it.each([
    ['TRAVELER', 'https://booking.example/reset-password?token=t'],
    ['AGENCY', 'https://booking.example/agency/reset-password?token=t'],
    ['EMPLOYEE', 'https://booking.example/office/reset-password?token=t'],
    ['IT_OPERATOR', 'https://booking.example/ops/reset-password?token=t'],
  ] as const)('leads %s to their own app', (role, expected) =>
    expect(linkAddress('https://booking.example', role, 'reset-password', 't')).toBe(expected),
  )
})

describe.each([verificationMail, passwordResetMail])('a mail', (mail) => {
  it('says the same in text and HTML, with the link', () => {
    const { text, html } = mail('Ada', address)
    expect(text).toContain('Ada')
    expect(text).toContain(address)
    expect(html).toContain(`href="${address}"`)
  })

  it('does not run what somebody typed as their name', () => {
    expect(mail('<img src=x onerror="alert(1)">', address).html).not.toContain('<img')
  })
})
