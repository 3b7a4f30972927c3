import type { ClientApp } from '../../src/platform/context/index.ts'

/** What came back for one document. */
export interface TestAnswer<Data> {
  readonly status: number
  readonly data: Data
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Speaks to the API as an app or a script does: JSON over POST, cookies kept. */
export class TestClient {
  readonly #origin: string
  readonly #app: ClientApp
  readonly #cookies = new Map<string, string>()

  constructor(origin: string, app: ClientApp) {
    this.#origin = origin
    this.#app = app
  }

  /** The Cookie header as it would be sent now. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Runs a document. `Data` is what the caller expects of it; nothing checks that. */
  async run<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<TestAnswer<Data>> {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (this.#app !== 'script') headers['apollographql-client-name'] = this.#app
    if (this.#cookies.size > 0) headers.cookie = this.cookie
    const response = await fetch(`${this.#origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const body = (await response.json()) as Partial<TestAnswer<Data>>
    return { status: response.status, data: body.data as Data, errors: body.errors ?? [] }
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = pair.split('=')
    if (value === '') this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}
