import { describe, expect, it } from 'vitest'
import { passwordRefusal } from './password.rules.ts'

const about = ['ada.lovelace@mail.example', 'Ada', 'Lovelace']
const code = (password: string): string | undefined => passwordRefusal(password, about, ['password'])?.code

describe('a password', () => {
  it.each([
    'password1234',
    'Password12345!',
    'P@ssw0rd2024!',
    'qwertyuiop123',
    '1q2w3e4r5t6y',
    '123456789012',
    'iloveyou12345',
    'Passw0rd!Passw0rd!',
    'aaaaaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijklmnop',
    'Sunshine2024!',
    'welcome@12345',
    'letmein123456',
    'qwerty123456',
    'zxcvbnm,./123',
    'football12345',
    'administrator',
    'superman12345',
    'changeme1234!',
    'astrobookings',
    'AstroBookings2026',
    'liverpoolchelsea',
    '1qaz2wsx3edc',
    'asdfghjkl123',
    '111122223333',
    'michaeljackson1',
    'international',
    'ghbdtnrfrltkf',
    '8795406199710',
    'vlad123456789',
    'rammstein1995',
    'z1x2c3v4b5n6m7',
    '1234qwerasdfzxcv',
    'zaq12wsxcde34rfv',
    'trustno1trustno1',
    '0987654321qwerty',
    'monkeymonkey12',
  ])('like %s is refused: it is common', (password) => expect(code(password)).toBe('WEAK_PASSWORD'))

  it.each(['ada.lovelace@mail.example', 'AdaLovelace1999', 'lovelaceada12', 'ada.lovelace2026'])(
    'like %s is refused: it is its owner',
    (password) => expect(code(password)).toBe('WEAK_PASSWORD'),
  )

  it.each(['short', 'elevenchars', '🚀🚀🚀🚀🚀🚀', ''])('like %s is refused: it is short', (password) =>
    expect(code(password)).toBe('WEAK_PASSWORD'),
  )

  it.each([
    'correct horse battery staple',
    'violet-Kestrel-72-harbour',
    'tr0ub4dor&3-again',
    'k8#vLq2!zR0p',
    'four quiet lamps at dawn',
    'orbit-Falcon-2041-blue',
    'ein Pferd isst keinen Gurkensalat',
    'äöü ß 木星へ行こう よ ね',
    'test-password-1234-x',
  ])('like %s is fine', (password) => expect(code(password)).toBeUndefined())

  it('is not longer than 256 bytes', () => {
    expect(code('lamp dawn 7 '.repeat(30))).toBe('INVALID_INPUT')
  })

  it('is judged within milliseconds, however long it is', () => {
    const started = performance.now()
    code('q1'.repeat(128))
    expect(performance.now() - started).toBeLessThan(100)
  })

  it('is refused with the path of its field', () => {
    expect(passwordRefusal('short', [], ['newPassword'])).toMatchObject({
      code: 'WEAK_PASSWORD',
      path: ['newPassword'],
    })
  })
})
