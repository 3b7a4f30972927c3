import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLError } from 'graphql'

const GRAPHQL_RESPONSE = 'application/graphql-response+json; charset=utf-8'
export const JSON_TYPE = 'application/json; charset=utf-8'

/** The GraphQL media type when the client asks for it by name, else plain JSON. */
export function graphqlType(accept: string | undefined): string {
  return accept?.includes('application/graphql-response+json') === true ? GRAPHQL_RESPONSE : JSON_TYPE
}

/** Answers with GraphQL errors in the shape every GraphQL client reads, also where no operation ran. */
export function sendErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLError[],
): FastifyReply {
  const body = status === 200 ? { errors, data: null } : { errors }
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(graphqlType(request.headers.accept))
    .send(JSON.stringify(body))
}
