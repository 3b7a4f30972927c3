import { type DocumentNode, type GraphQLError, visit } from 'graphql'
import { refused } from './limits.ts'

/**
 * Whether every text in a value, names of fields included, is one that PostgreSQL can keep: none holds NUL, which no
 * column takes, or half of a surrogate pair, which `jsonb` refuses and everything else would silently change.
 */
export function isFitForText(value: unknown): boolean {
  if (typeof value === 'string') return isFit(value)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isFitForText)
  return Object.entries(value).every(([name, inner]) => isFit(name) && isFitForText(inner))
}

/** The same of the texts that stand in a document itself, where only an escape can bring NUL. */
export function isDocumentFit(text: string, document: DocumentNode): boolean {
  if (!text.includes('\\u')) return true
  let fit = true
  visit(document, { StringValue: ({ value }) => void (fit &&= isFit(value)) })
  return fit
}

export function unfitText(): GraphQLError {
  return refused(
    'A text holds characters that cannot be kept: NUL, or half of a surrogate pair. If it is a file, save it as UTF-8.',
  )
}

function isFit(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}
