import { useRouter } from '@tanstack/react-router'

/** Where to go after log-in: a path of this app, never another site (`//evil.example`, `/\evil.example`). */
export function safeReturnTo(target: string | undefined, fallback: string): string {
  if (!target || !/^\/(?![/\\])/.test(target)) return fallback
  return target.startsWith('/log-in') || target.startsWith('/sign-up') ? fallback : target
}

/** Goes where somebody came from before they had to log in. Paths are the app's own, without its base. */
export function useReturn(target: string | undefined, fallback: string): () => void {
  const router = useRouter()
  const base = router.basepath === '/' ? '' : router.basepath
  return () => router.history.replace(base + safeReturnTo(target, fallback))
}
