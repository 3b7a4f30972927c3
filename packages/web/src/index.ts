// What the browser apps share around @astro/ui and @astro/graphql: addresses, page heads, forms, sessions.
export { AppLink } from './routing/app-link.tsx'
export { ButtonLink } from './routing/button-link.tsx'
export { parseSearch, stringifySearch } from './routing/plain-search.ts'
export { useReturn } from './routing/return-to.ts'
export { RouteError } from './routing/route-error.tsx'
export { focusHeading, useHeadingFocus } from './routing/use-heading-focus.ts'

export { LiveBanner } from './page/live-banner.tsx'
export { LoadError } from './page/load-error.tsx'
export { PageHead } from './page/page-head.tsx'

export { email, name, newPassword, phone } from './forms/rules.ts'
export { FieldGroup, FieldPair, SubmitForm } from './forms/submit-form.tsx'
export { UnsavedGuard } from './forms/unsaved-guard.tsx'
export { useSubmission } from './forms/use-submission.ts'
export { useValueAtChange } from './forms/use-value-at-change.ts'

export { allPages, type KeysetPage } from './lists/all-pages.ts'
export { trailOf, TrailSchema, type Trail } from './lists/trail.ts'
export { TrailPager } from './lists/trail-pager.tsx'
export { useCsvExport } from './lists/use-csv-export.ts'

export { ForgotPasswordPage } from './entrance/forgot-password-page.tsx'
export { LogInPage } from './entrance/log-in-page.tsx'
export { ResetPasswordPage } from './entrance/reset-password-page.tsx'
export { VerifyEmailPage } from './entrance/verify-email-page.tsx'

export { DocumentButton } from './documents/document-button.tsx'

export { useAttemptKey } from './payment/attempt-key.ts'
export { SANDBOX_CARDS } from './payment/cards.ts'
export { isWaitingForBank } from './payment/waiting-payment.ts'

export { AccountSection } from './account/account-section.tsx'
export { PasswordSection } from './account/password-section.tsx'
export { SessionsSection } from './account/sessions-section.tsx'

export { SessionWatch } from './session/session-watch.tsx'
export { SignedIn } from './session/signed-in.tsx'

export type { NotificationNews } from './notices/documents.ts'
export { NotificationList, type NotificationListProps } from './notices/notification-list.tsx'
export { NotificationPreferences } from './notices/notification-preferences.tsx'
export { NotificationsSearchSchema, type NotificationsSearch } from './notices/notifications-state.ts'
export { useNews } from './notices/use-news.ts'
export { useUnreadCount } from './notices/use-unread.ts'
