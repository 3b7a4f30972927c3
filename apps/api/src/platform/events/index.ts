import type { Tx } from '../mutate/index.ts'

type Reaction<Fact> = (tx: Tx, fact: Fact) => Promise<void>

/** Something a module announces inside its transaction; modules above it react in the same one. */
export interface DomainEvent<Fact> {
  readonly name: string
  /** Runs every reaction, one after another. One that throws rolls the whole change back, or refuses it. */
  announce(tx: Tx, fact: Fact): Promise<void>
  /** Adds a reaction for the life of the process; the returned function takes it away again (tests). */
  on(reaction: Reaction<Fact>): () => void
}

/**
 * Declares what a module announces. For what must hold together with the change (seats freed, entry logged); what
 * may come a moment later, or leaves the building, is an outbox event and a job.
 */
export function defineEvent<Fact>(name: string): DomainEvent<Fact> {
  const reactions: Reaction<Fact>[] = []
  return {
    name,
    async announce(tx, fact) {
      for (const reaction of reactions) await reaction(tx, fact)
    },
    on(reaction) {
      // Wrapped, so that the same function may be added twice and each is taken away on its own.
      const own: Reaction<Fact> = (tx, fact) => reaction(tx, fact)
      reactions.push(own)
      return () => void reactions.splice(reactions.indexOf(own), 1)
    },
  }
}
