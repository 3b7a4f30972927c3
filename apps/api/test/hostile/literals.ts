/**
 * A value written into a document. Texts are escaped as JSON escapes them, which GraphQL reads alike; names of fields
 * that GraphQL has no way to write are written all the same.
 */
export function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${fields.map(([name, inner]) => `${name}: ${literalOf(inner)}`).join(', ')}}`
}
