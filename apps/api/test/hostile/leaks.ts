import type { Reply } from '../access/callers.ts'

/** What only the insides know: stacks, statements, files, the words of PostgreSQL and of the libraries. */
const INSIDES =
  /\n? {2,4}at \S+ ?\(|\.(?:ts|js|mjs):\d+|node_modules|file:\/\/|\/(?:home|work|usr|tmp|app)\/|(?:select|insert|update|delete) .{0,200}\b(?:from|into|set)\b .{0,60}\$\d|violates|syntax error at|relation \\?"|column \\?"|invalid input syntax|out of range for type|byte sequence|ECONNRE|MikroORM|DriverException|QueryFailed|TypeError|RangeError|Cannot read prop|is not a function|is not iterable/i

/** What is wrong with an answer to a hostile request; nothing when it is an answer or a refusal. */
export function faultsIn({ status, text, errors }: Reply): string[] {
  const faults: string[] = []
  if (status >= 500) faults.push(`status ${status}`)
  const codes = errors.map(({ extensions }) => extensions?.code)
  if (codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE'))
    faults.push(`code ${codes.join()}`)
  if (!text.startsWith('{')) faults.push('no JSON object')
  const inside = INSIDES.exec(text)
  if (inside !== null) faults.push(`insides: ${inside[0]}`)
  return faults
}
