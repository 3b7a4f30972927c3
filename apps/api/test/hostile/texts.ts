import fc from 'fast-check'

/** Texts that have broken other programs: each aims at another layer below. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u0007\u001b[31m',
  '\r\nSet-Cookie: a=b',
  '\u202e\u200b\ufeff',
  'İıſß',
  '🚀'.repeat(60),
  '👨‍👩‍👧‍👦é',
  `' or '1'='1`,
  `'; drop table booking; --`,
  `\\'; select pg_sleep(9); --`,
  '$1 $2 ? ?? :x @x',
  '%',
  '%_\\',
  '{{7*7}}${7*7}#{7*7}<%=7*7%>',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example")',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-1',
  '[]',
  '{"$ne":null}',
  'x'.repeat(256),
  'x'.repeat(20_000),
  `${'a@'.repeat(100)}b.example`,
]

/** Any text: a nasty one, or one made up of any characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
)

/** What is no text at all. */
export const wrongKind: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2 ** 31, -(2 ** 53), 1e300, [], {}, [null], [[['x']]], {
    __typename: 'x',
  }),
  anyText,
  fc.jsonValue({ maxDepth: 3 }),
)
