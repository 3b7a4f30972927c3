import { NotificationsSearchSchema, parseSearch, stringifySearch } from '@astro/web'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import * as v from 'valibot'
import { LandingPage } from '../features/landing/landing-page.tsx'
import { LaunchSearchSchema } from '../features/search/search-state.ts'
import { TripsSearchSchema } from '../features/trips/trips-state.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { Root } from './root.tsx'
import { PageError } from './page-error.tsx'
import { RoutePending } from './route-pending.tsx'

const text = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined))
const ReturnSchema = v.object({ returnTo: text })
const TokenSchema = v.object({ token: text })
const BookSchema = v.object({
  step: v.optional(v.fallback(v.optional(v.picklist(['seats', 'passengers', 'review', 'pay'])), undefined)),
})
const TripSchema = v.object({ booked: v.optional(v.fallback(v.optional(v.literal('1')), undefined)) })

const root = createRootRoute({ component: Root })
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path })

// The landing page is part of the first chunk: visitors see it without a second round trip.
const landing = createRoute({ ...at('/'), component: LandingPage })
const search = createRoute({
  ...at('/launches'),
  validateSearch: LaunchSearchSchema,
  component: lazyRouteComponent(() => import('./search-route.tsx'), 'SearchRoute'),
})
const launch = createRoute({
  ...at('/launches/$slug'),
  component: lazyRouteComponent(() => import('./launch-route.tsx'), 'LaunchRoute'),
})
const book = createRoute({
  ...at('/book/$slug'),
  validateSearch: BookSchema,
  component: lazyRouteComponent(() => import('./book-route.tsx'), 'BookRoute'),
})
const trips = createRoute({
  ...at('/trips'),
  validateSearch: TripsSearchSchema,
  component: lazyRouteComponent(() => import('./trips-route.tsx'), 'TripsRoute'),
})
const trip = createRoute({
  ...at('/trips/$reference'),
  validateSearch: TripSchema,
  component: lazyRouteComponent(() => import('./trip-route.tsx'), 'TripRoute'),
})
const notifications = createRoute({
  ...at('/notifications'),
  validateSearch: NotificationsSearchSchema,
  component: lazyRouteComponent(() => import('./notifications-route.tsx'), 'NotificationsRoute'),
})
const account = createRoute({
  ...at('/account'),
  component: lazyRouteComponent(() => import('./account-route.tsx'), 'AccountRoute'),
})
const entrance = () => import('./entrance-routes.tsx')
const logIn = createRoute({
  ...at('/log-in'),
  validateSearch: ReturnSchema,
  component: lazyRouteComponent(entrance, 'LogInRoute'),
})
const signUp = createRoute({
  ...at('/sign-up'),
  validateSearch: ReturnSchema,
  component: lazyRouteComponent(entrance, 'SignUpRoute'),
})
const forgot = createRoute({
  ...at('/forgot-password'),
  component: lazyRouteComponent(entrance, 'ForgotPasswordRoute'),
})
const reset = createRoute({
  ...at('/reset-password'),
  validateSearch: TokenSchema,
  component: lazyRouteComponent(entrance, 'ResetPasswordRoute'),
})
const verify = createRoute({
  ...at('/verify-email'),
  validateSearch: TokenSchema,
  component: lazyRouteComponent(entrance, 'VerifyEmailRoute'),
})

/** Every address of the app. Search params are plain strings, so that addresses stay readable. */
export const router = createRouter({
  routeTree: root.addChildren([
    landing,
    search,
    launch,
    book,
    trips,
    trip,
    notifications,
    account,
    logIn,
    signUp,
    forgot,
    reset,
    verify,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: PageError,
  defaultPendingComponent: RoutePending,
  defaultPendingMs: 150,
  // A skeleton never stays longer than what it stands for takes.
  defaultPendingMinMs: 0,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
