import type { DocumentNode } from 'graphql'

/** The hash that code generation embeds in each document: its name among the registered operations. */
export function documentIdOf(document: DocumentNode): string | undefined {
  const meta = (document as { __meta__?: { hash?: string } }).__meta__
  return meta?.hash
}
