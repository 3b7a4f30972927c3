import { getRouteApi } from '@tanstack/react-router'
import { LaunchPage } from '../features/launch/launch-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

const route = getRouteApi('/launches/$slug')

export function LaunchRoute() {
  const { slug } = route.useParams()
  return <LaunchPage key={slug} slug={slug} missing={<NotFoundPage />} />
}
