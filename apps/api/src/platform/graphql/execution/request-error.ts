import { GraphQLError } from 'graphql'

/**
 * An error from before anything ran: about the variables, in graphql-js' own words up to where they would speak of
 * the insides (a scalar's message, a suggestion).
 */
export function requestError(error: GraphQLError): GraphQLError {
  const message = error.message.split('; ')[0] ?? error.message
  const told = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
  if (error.locations !== undefined) Object.defineProperty(told, 'locations', { value: error.locations, enumerable: true })
  return told
}
