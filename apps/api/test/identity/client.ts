import type { FastifyInstance } from 'fastify'

type Json = Record<string, unknown>

export interface Reply {
  readonly status: number
  /** The first root field's value. */
  readonly value: Json
  /** Codes of the refusals in the payload, each with its path. */
  readonly refusals: readonly string[]
  /** Codes of the GraphQL errors. */
  readonly codes: readonly string[]
  readonly data: Json | null
  readonly text: string
  readonly extensions: Json
}

export interface Client {
  /** The session's cookie, as it would be sent. */
  cookie: string | null
  /** Runs a document; remembers the cookie that comes back. */
  ask(query: string, variables?: Json): Promise<Reply>
  /** Runs a mutation with one `input`, selecting `selection` and the errors. */
  call(mutation: string, input: Json, selection?: string): Promise<Reply>
}

interface Payload {
  readonly data?: Json | null
  readonly errors?: readonly { readonly extensions: Json }[]
}

/** A client without Origin and Sec-Fetch headers, which is no browser, unless it names its app. */
export function createClient(
  fastify: FastifyInstance,
  { app, address }: { readonly app?: string; readonly address?: string },
): Client {
  const client: Client = {
    cookie: null,
    async ask(query, variables = {}) {
      const response = await fastify.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'test browser',
          ...(app === undefined ? {} : { 'apollographql-client-name': app }),
          ...(address === undefined ? {} : { 'x-forwarded-for': address }),
          ...(client.cookie === null ? {} : { cookie: client.cookie }),
        },
        payload: { query, variables },
      })
      const set = response.cookies.at(-1)
      if (set !== undefined) client.cookie = set.value === '' ? null : `${set.name}=${set.value}`
      return replyOf(response.statusCode, response.payload)
    },
    call: (mutation, input, selection = '') =>
      client.ask(
        `mutation Call($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selection} errors { code message path } } }`,
        { input },
      ),
  }
  return client
}

function replyOf(status: number, text: string): Reply {
  const { data = null, errors = [] } = JSON.parse(text) as Payload
  const value = (Object.values(data ?? {})[0] ?? {}) as Json
  const refusals = ((value['errors'] ?? []) as { code: string; path: string[] | null }[]).map(({ code, path }) =>
    [code, ...(path ?? [])].join(' '),
  )
  return {
    status,
    value,
    refusals,
    codes: errors.map(({ extensions }) => String(extensions['code'])),
    data,
    text,
    extensions: errors[0]?.extensions ?? {},
  }
}
