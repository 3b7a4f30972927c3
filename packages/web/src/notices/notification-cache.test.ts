import { createCache } from '@astro/graphql'
import { gql } from '@apollo/client'
import { expect, it } from 'vitest'
import { noteRead, putOnTop } from './notification-cache.ts'

const LIST = gql`
  query List($unreadOnly: Boolean) {
    notifications(unreadOnly: $unreadOnly) {
      nodes {
        id
        isRead
      }
      totalCount
    }
  }
`
const UNREAD = gql`
  query Unread {
    viewer {
      id
      unreadNotifications
    }
  }
`
const NEWS = gql`
  fragment News on Notification {
    id
    isRead
  }
`

const node = (id: string, isRead = false) => ({ __typename: 'Notification', id, isRead })
const list = (...nodes: readonly object[]) => ({
  notifications: { __typename: 'NotificationConnection', nodes, totalCount: nodes.length },
})

function cacheWith() {
  const cache = createCache()
  cache.writeQuery({ query: LIST, variables: { unreadOnly: false }, data: list(node('b'), node('a', true)) })
  cache.writeQuery({ query: LIST, variables: { unreadOnly: true }, data: list(node('b')) })
  cache.writeQuery({ query: UNREAD, data: { viewer: { __typename: 'User', id: 'u', unreadNotifications: 1 } } })
  const read = (unreadOnly: boolean) =>
    cache.readQuery<ReturnType<typeof list>>({ query: LIST, variables: { unreadOnly } })
  const unread = () =>
    cache.readQuery<{ viewer: { unreadNotifications: number } }>({ query: UNREAD })?.viewer.unreadNotifications
  return { cache, read, unread }
}

it('puts what came on top of each list, once however often it is told', () => {
  const { cache, read } = cacheWith()
  cache.writeFragment({ fragment: NEWS, data: node('c') })
  putOnTop(cache, 'c')
  putOnTop(cache, 'c')
  expect(read(false)?.notifications).toMatchObject({ totalCount: 3, nodes: [{ id: 'c' }, { id: 'b' }, { id: 'a' }] })
  expect(read(true)?.notifications).toMatchObject({ totalCount: 2, nodes: [{ id: 'c' }, { id: 'b' }] })
})

it('counts down only what was unread before', () => {
  const { cache, read, unread } = cacheWith()
  noteRead(cache, 'u', ['a'])
  expect(unread()).toBe(1)
  noteRead(cache, 'u', ['b', 'nobody'])
  expect(unread()).toBe(0)
  expect(read(true)?.notifications.nodes).toMatchObject([{ id: 'b', isRead: true }])
})

it('marks all that are known as read when none are named', () => {
  const { cache, read, unread } = cacheWith()
  noteRead(cache, 'u', null)
  expect(unread()).toBe(0)
  expect(read(false)?.notifications.nodes).toMatchObject([{ isRead: true }, { isRead: true }])
})
