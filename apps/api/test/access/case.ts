import type { Subject } from './subjects.ts'

export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** An id that the answer holds when the subject is among what is shown. */
  readonly looksFor?: string
}

/**
 * Asks for a subject; `mine` is what belongs to whoever asks, for the rest of the question. The field of the table
 * that it is about is the part of the case's name before `(`.
 */
export type Case = (subject: Subject, mine: Subject) => Question

/** A query that names a subject by `$id`. */
export const query =
  (text: string, variables: (subject: Subject) => Question['variables']): Case =>
  (subject) => ({ query: `query ($id: ID!) { ${text} }`, variables: variables(subject) })

/** A query that names nothing, and looks for the subject in what it finds. */
export const list =
  (text: string, looksFor: (subject: Subject) => string): Case =>
  (subject) => ({ query: `{ ${text} }`, variables: {}, looksFor: looksFor(subject) })

/** A mutation on a subject. */
export const mutation =
  (name: string, selection: string, input: (subject: Subject, mine: Subject) => object): Case =>
  (subject, mine) => ({
    query: `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`,
    variables: { input: input(subject, mine) },
  })
