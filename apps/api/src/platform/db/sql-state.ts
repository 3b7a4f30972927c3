/** PostgreSQL's code of what went wrong (or the system's, `ECONNREFUSED`); empty when the error carries none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** Deadlock and serialisation failure: nothing was done, and doing it again may pass. */
export function isWorthRetrying(error: unknown): boolean {
  return ['40P01', '40001'].includes(codeOf(error))
}

/** Whether PostgreSQL refused a statement (a constraint, a value), as opposed to not answering at all. */
export function isStatementError(error: unknown): boolean {
  return /^(22|23|40|P0)/.test(codeOf(error))
}

/** The constraint that refused a statement, by its name; null when none did. */
export function violatedConstraint(error: unknown): string | null {
  if (!codeOf(error).startsWith('23')) return null
  const name = typeof error === 'object' && error !== null && 'constraint' in error ? error.constraint : undefined
  return typeof name === 'string' ? name : null
}
