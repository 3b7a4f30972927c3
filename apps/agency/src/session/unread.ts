/** How many notifications are unread; undefined while that is not known. */
export function useUnread(): number | undefined {
  return undefined
}
