import { Extensions } from 'type-graphql'

/** How a public answer goes out of date. */
export interface PublicAnswerOptions {
  /**
   * Whether seats decide which launches are in the answer or in what order (a filter or sort by free seats):
   * such an answer is dropped when the seats of any launch change, not only of those it shows.
   */
  readonly seatsDecide?: (args: Readonly<Record<string, unknown>>) => boolean
  /** On a subscription: what an event is about, so that somebody who joins gets the newest event about each. */
  readonly eventKey?: (event: unknown) => string
}

/**
 * Marks a root field whose answer does not depend on who asks. It then runs as nobody, once for all who ask the
 * same: answers of queries are kept for a moment, events of subscriptions are serialised once for all subscribers.
 * Takes effect only in documents all of whose fields everyone may see and none of which is `@ViewerDependent`.
 */
export function PublicAnswer(options: PublicAnswerOptions = {}): MethodDecorator {
  return Extensions({ publicAnswer: options })
}

/** Marks a field whose value depends on who asks; a document with it is answered for each viewer anew. */
export function ViewerDependent(): MethodDecorator & PropertyDecorator {
  return Extensions({ viewerDependent: true })
}
