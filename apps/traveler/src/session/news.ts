import { useNews } from '@astro/web'
import { graphql } from '../gql/gql.ts'
import { UnreadDocument } from './unread.ts'
import { useViewer } from './viewer.ts'

const NewsDocument = graphql(`
  subscription News {
    notificationReceived {
      id
      type
      subject
      content
      timestamp
      isRead
      link
    }
  }
`)

/** Tells whoever is logged in what comes, on every page. */
export function News() {
  useNews({ news: NewsDocument, unread: UnreadDocument }, useViewer().viewer?.id)
  return null
}
