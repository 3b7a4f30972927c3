import { DomainError } from '../../platform/errors/index.ts'
import type { Answer } from '../../platform/mutate/index.ts'

/** Runs what happens before or around a transaction; a refusal becomes data, as `mutate` does it inside. */
export async function refused(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError) return { subjectId: null, errors: error.refusals }
    throw error
  }
}
