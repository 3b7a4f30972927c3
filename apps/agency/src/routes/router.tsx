import { NotificationsSearchSchema, parseSearch, RouteError, stringifySearch } from '@astro/web'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import * as v from 'valibot'
import { FleetSearchSchema } from '../features/fleet/fleet-state.ts'
import { InvoicesSearchSchema } from '../features/invoices/invoices-state.ts'
import { LaunchSearchSchema } from '../features/launch/launch-state.ts'
import { LaunchesSearchSchema } from '../features/launches/launches-state.ts'
import { RevenueSearchSchema } from '../features/revenue/revenue-state.ts'
import { ScheduleSearchSchema } from '../features/schedule/schedule-state.ts'
import { DashboardRoute } from './dashboard-route.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Root } from './root.tsx'
import { RoutePending } from './route-pending.tsx'

const text = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined))
const ReturnSchema = v.object({ returnTo: text })
const TokenSchema = v.object({ token: text })

const root = createRootRoute({ component: Root })
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path })

// The dashboard is part of the first chunk: who comes to work sees it without a second round trip.
const dashboard = createRoute({ ...at('/'), component: DashboardRoute })
const fleetRoute = () => import('./fleet-route.tsx')
const fleet = createRoute({
  ...at('/fleet'),
  validateSearch: FleetSearchSchema,
  component: lazyRouteComponent(fleetRoute, 'FleetRoute'),
})
const rocket = createRoute({ getParentRoute: () => fleet, path: '/$rocketId' })
const launches = createRoute({
  ...at('/launches'),
  validateSearch: LaunchesSearchSchema,
  component: lazyRouteComponent(() => import('./launches-route.tsx'), 'LaunchesRoute'),
})
const schedule = createRoute({
  ...at('/launches/new'),
  validateSearch: ScheduleSearchSchema,
  component: lazyRouteComponent(() => import('./schedule-route.tsx'), 'ScheduleRoute'),
})
const launchImport = createRoute({
  ...at('/launches/import'),
  component: lazyRouteComponent(() => import('./import-route.tsx'), 'ImportRoute'),
})
const launch = createRoute({
  ...at('/launches/$slug'),
  validateSearch: LaunchSearchSchema,
  component: lazyRouteComponent(() => import('./launch-route.tsx'), 'LaunchRoute'),
})
const revenue = createRoute({
  ...at('/revenue'),
  validateSearch: RevenueSearchSchema,
  component: lazyRouteComponent(() => import('./revenue-route.tsx'), 'RevenueRoute'),
})
const invoices = createRoute({
  ...at('/invoices'),
  validateSearch: InvoicesSearchSchema,
  component: lazyRouteComponent(() => import('./invoices-route.tsx'), 'InvoicesRoute'),
})
const invoice = createRoute({
  ...at('/invoices/$invoiceId'),
  component: lazyRouteComponent(() => import('./invoice-route.tsx'), 'InvoiceRoute'),
})
const notifications = createRoute({
  ...at('/notifications'),
  validateSearch: NotificationsSearchSchema,
  component: lazyRouteComponent(() => import('./notifications-route.tsx'), 'NotificationsRoute'),
})
const account = createRoute({
  ...at('/account'),
  validateSearch: ReturnSchema,
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

const work = [dashboard, fleet.addChildren([rocket]), launches, schedule, launchImport, launch] as const
const money = [revenue, invoices, invoice, notifications, account] as const

/** Every address of the app, below `/agency`. Search params are plain strings, so that addresses stay readable. */
export const router = createRouter({
  routeTree: root.addChildren([...work, ...money, logIn, signUp, forgot, reset, verify]),
  basepath: '/agency',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: RouteError,
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
