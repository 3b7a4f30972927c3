import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql'

/** What of the contract a schema lacks, as schema coordinates, and where it promises something else. */
export interface Difference {
  /** For example `Mutation.createRocket`, or `Notification`. */
  readonly missing: readonly string[]
  /** In graphql-js' words: another type, a required argument, a value that is gone. */
  readonly broken: readonly string[]
}

const MISSING = /^([\w.]+) was removed\.$/

/** Compares a schema with the contract that clients rely on. */
export function compare(contract: string, schema: GraphQLSchema): Difference {
  const changes = findBreakingChanges(buildSchema(contract), schema).map(({ description }) => description)
  return {
    missing: changes.flatMap((change) => MISSING.exec(change)?.[1] ?? []).toSorted(),
    broken: changes.filter((change) => !MISSING.test(change)),
  }
}

/** The coordinates of a list: one a line, the rest of a line after `#` is for people. */
export function readList(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.split('#')[0]?.trim() ?? '')
    .filter((line) => line !== '')
}
