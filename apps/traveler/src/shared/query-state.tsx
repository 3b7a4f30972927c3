import { faultOf } from '@astro/graphql'
import { ErrorState } from '@astro/ui'

/** What failed to load, in words for it, with a retry. */
export function LoadError({ error, onRetry, title }: { error: unknown; onRetry: () => unknown; title?: string }) {
  const { message } = faultOf(error)
  return <ErrorState message={message} onRetry={() => void onRetry()} {...(title ? { title } : {})} />
}
