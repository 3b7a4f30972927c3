import { faultOf } from '@astro/graphql'
import { ErrorState } from '@astro/ui'
import { PageHead } from './page-head.tsx'

export interface LoadErrorProps {
  readonly error: unknown
  readonly onRetry: () => unknown
  readonly title?: string
  /** The page has nothing else to show. */
  readonly page?: boolean
}

/** What failed to load, in words for it, with a retry. */
export function LoadError({ error, onRetry, title = 'This did not load', page = false }: LoadErrorProps) {
  const { message } = faultOf(error)
  return (
    <>
      {page ? <PageHead title={title} /> : null}
      <ErrorState title={title} message={message} onRetry={() => void onRetry()} page={page} />
    </>
  )
}
