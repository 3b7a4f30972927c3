/** Puts the dashes of YYYY-MM-DD in while digits are typed; leaves what is not a date alone. */
export function completeTypedDate(typed: string, before: string): string {
  const isDeleting = typed.length < before.length
  const normal = typed.trim().replaceAll(/[./\s]/g, '-')
  const digits = normal.replaceAll('-', '')
  // Begun with a day or a month: another order, which only its writer knows. Left as it is for the form to question.
  if (/^\d{1,2}-/.test(normal)) return normal.slice(0, 10)
  if (isDeleting || !/^\d*$/.test(digits)) return normal.slice(0, 10)
  const padded = normal
    .split('-')
    .map((part, index) => (index > 0 && part.length === 1 && normal.split('-').length > index + 1 ? `0${part}` : part))
  const plain = padded.join('').slice(0, 8)
  const parts = [plain.slice(0, 4), plain.slice(4, 6), plain.slice(6, 8)].filter(Boolean)
  const text = parts.join('-')
  return plain.length === 4 || plain.length === 6 ? `${text}-` : text
}

/** True for a day that exists, as YYYY-MM-DD. */
export function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
