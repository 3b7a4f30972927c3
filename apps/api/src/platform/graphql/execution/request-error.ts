import { GraphQLError } from 'graphql'

const VARIABLE = /^Variable "\$(\w+)" (?:got|has) invalid value/
const PLACE = / at "([\w.[\]]+)"(?=;|$)/
/** Reasons that hold names of the schema only, and our own scalars' words, which hold no value. */
const REASON =
  /Field "?\w+"? of required type "?[\w![\]]+"? was not provided|Field "\w+" is not defined by type "?\w+"?|Expected non-nullable type "?[\w![\]]+"? not to be null|Not an? [a-z][^;]*for example [^;]*\.$/

/**
 * An error from before anything ran, in words that repeat nothing of what was sent (it may be a password): which
 * variable, where in it, and why when that can be told.
 */
export function requestError(error: GraphQLError): GraphQLError {
  const told = new GraphQLError(words(error.message), { extensions: { code: 'BAD_USER_INPUT' } })
  if (error.locations !== undefined)
    Object.defineProperty(told, 'locations', { value: error.locations, enumerable: true })
  return told
}

function words(message: string): string {
  const variable = VARIABLE.exec(message)?.[1]
  if (variable === undefined) return withoutValues(message)
  const place = PLACE.exec(message)?.[1]
  const reason = REASON.exec(message)?.[0].replace(/\.$/, '')
  return `Variable "$${variable}" has an invalid value${place === undefined ? '' : ` at "${place}"`}${reason === undefined ? '' : `: ${reason}`}.`
}

/** Takes out of a message what graphql-js repeats of the document's own values. */
export function withoutValues(message: string): string {
  return message.replace(/(?:, found | value: )(?:.|\n)*$/, '').replace(/(?<![.?!])$/, '.')
}
