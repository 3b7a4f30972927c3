// The design system's door. Mantine components come through here too: each brings its own CSS along.
export { AstroProvider, type AstroProviderProps } from './theme/astro-provider.tsx'
export type { AstroApp } from './theme/app-theme.ts'
export { useAstroApp } from './theme/app-context.ts'

export { AppShell, type AppShellProps } from './shell/app-shell.tsx'
export type { NavItem } from './shell/nav-links.tsx'
export type { LinkProps, RenderLink } from './lib/link.ts'
export { EntranceCard, type EntranceCardProps } from './shell/entrance-card.tsx'
export { Brand } from './shell/brand.tsx'
export { ColorSchemeSwitch } from './shell/color-scheme-switch.tsx'
export { UserMenu, type UserMenuItem, type UserMenuProps } from './shell/user-menu.tsx'
export { CommandPalette, type CommandPaletteProps } from './shell/command-palette.tsx'
export type { Command } from './shell/command-search.ts'
export { type Shortcut, ShortcutsHelp, type ShortcutsHelpProps } from './shell/shortcuts-help.tsx'
export { useHotkey, useJumps } from './lib/hotkeys.ts'
export { Announce } from './lib/announce.tsx'
export { VisuallyHidden } from './lib/visually-hidden.tsx'
export { useNow } from './lib/clock.ts'

export {
  compareMoney,
  formatMoney,
  formatMoneyShort,
  isNoMoney,
  parseMoney,
  percentOfMoney,
  sumMoney,
  timesMoney,
} from './formats/money.ts'
export {
  formatDate,
  formatDay,
  formatInstant,
  formatLaunchDate,
  formatTime,
  formatTimeSeconds,
  formatZone,
  readerZone,
} from './formats/instant.ts'
export { formatClock, formatDuration, formatRelative } from './formats/relative.ts'
export {
  countOf,
  type Destination,
  destinationName,
  destinationPhrase,
  destinations,
  enumWord,
  formatPercent,
  formatSeatsLeft,
} from './formats/words.ts'
export { type CsvColumn, type CsvValue, toCsv } from './formats/csv.ts'
export { downloadText } from './formats/download.ts'

export { Money, type MoneyProps } from './time/money.tsx'
export { LaunchTime, type LaunchTimeProps } from './time/launch-time.tsx'
export { RelativeTime, type RelativeTimeProps } from './time/relative-time.tsx'
export { Countdown, type CountdownProps } from './time/countdown.tsx'

export { EmptyState, type EmptyStateProps } from './states/empty-state.tsx'
export { NoResults, type NoResultsProps } from './states/no-results.tsx'
export { ErrorState, type ErrorStateProps } from './states/error-state.tsx'
export { PageSkeleton } from './states/page-skeleton.tsx'
export { ListSkeleton } from './states/list-skeleton.tsx'
export { CardSkeleton } from './states/card-skeleton.tsx'
export { TableSkeleton } from './states/table-skeleton.tsx'
export { Bone, type BoneProps } from './states/bone.tsx'
export { Loading } from './states/loading.tsx'
export { StaleBanner, type StaleBannerProps } from './states/stale-banner.tsx'
export { Toasts } from './states/toasts.tsx'
export { dismissToast, showToast } from './states/toast-store.ts'

export { Dialog, type DialogProps } from './overlay/dialog.tsx'
export { SidePanel, type SidePanelProps } from './overlay/side-panel.tsx'
export { ConfirmDialog, type ConfirmDialogProps } from './overlay/confirm-dialog.tsx'

export { type FormError, FormErrors, type FormErrorsProps } from './forms/form-errors.tsx'
export { TextField, type TextFieldProps } from './forms/text-field.tsx'
export { TextareaField, type TextareaFieldProps } from './forms/textarea-field.tsx'
export { PasswordField, type PasswordFieldProps } from './forms/password-field.tsx'
export { passwordStrength } from './forms/password-strength.ts'
export { DateField, type DateFieldProps } from './forms/date-field.tsx'
export { isRealDate } from './forms/typed-date.ts'
export { NumberStepper, type NumberStepperProps } from './forms/number-stepper.tsx'
export { SelectField, type SelectFieldProps, type SelectOption } from './forms/select-field.tsx'
export { CheckboxField, type CheckboxFieldProps } from './forms/checkbox-field.tsx'
export { SubmitButton, type SubmitButtonProps } from './forms/submit-button.tsx'

export { NotificationBell, type NotificationBellProps } from './notices/notification-bell.tsx'
export { NotificationItem, type NotificationItemProps } from './notices/notification-item.tsx'
export { PreferenceTable, type PreferenceTableProps } from './notices/preference-table.tsx'

export { TypedFilter, type TypedFilterProps } from './data/typed-filter.tsx'
export { FilterChips, type FilterChipsProps, type FilterOption } from './data/filter-chips.tsx'
export { type ActiveFilter, ActiveFilters, type ActiveFiltersProps } from './data/active-filters.tsx'
export { Pager, type PagerProps } from './data/pager.tsx'
export { LoadMore, type LoadMoreProps } from './data/load-more.tsx'
export { StatusBadge, type StatusBadgeProps } from './data/status-badge.tsx'
export { statusLook, type StatusTone } from './data/status-table.ts'
export { OccupancyBar, type OccupancyBarProps } from './data/occupancy-bar.tsx'
export { Timeline, type TimelineItem, type TimelineProps } from './data/timeline.tsx'
export { Notice, type NoticeProps } from './data/notice.tsx'
export { Panel, type PanelProps } from './data/panel.tsx'
export { BarChart, type BarChartProps, type BarGroup, type BarSeries } from './charts/bar-chart.tsx'
export { type StatItem, Stats } from './data/stats.tsx'
export { type DetailItem, DetailList, type DetailListProps } from './data/detail-list.tsx'

export * from './mantine/accordion.ts'
export * from './mantine/action-icon.ts'
export * from './mantine/anchor.ts'
export * from './mantine/button.ts'
export * from './mantine/checkbox.ts'
export * from './mantine/close-button.ts'
export * from './mantine/code.ts'
export * from './mantine/divider.ts'
export * from './mantine/drawer.ts'
export * from './mantine/file-input.ts'
export * from './mantine/grid.ts'
export * from './mantine/kbd.ts'
export * from './mantine/layout.ts'
export * from './mantine/loader.ts'
export * from './mantine/menu.ts'
export * from './mantine/native-select.ts'
export * from './mantine/number-input.ts'
export * from './mantine/paper.ts'
export * from './mantine/password-input.ts'
export * from './mantine/popover.ts'
export * from './mantine/progress.ts'
export * from './mantine/radio.ts'
export * from './mantine/segmented-control.ts'
export * from './mantine/select.ts'
export * from './mantine/skeleton.ts'
export * from './mantine/slider.ts'
export * from './mantine/switch.ts'
export * from './mantine/tabs.ts'
export * from './mantine/text-input.ts'
export * from './mantine/text.ts'
export * from './mantine/title.ts'
export * from './mantine/tooltip.ts'
export * from './mantine/unstyled-button.ts'

export { DataTable } from './data/data-table.tsx'
export type { DataColumn, DataSort, DataTableProps } from './data/data-table.types.ts'

export { DestinationScene, type DestinationSceneProps } from './space/destination-scene.tsx'
export { Hero, type HeroProps } from './space/hero.tsx'
export { TrajectoryLine, type TrajectoryLineProps, type TrajectoryStop } from './space/trajectory-line.tsx'
export { type TrajectoryStep, TrajectorySteps, type TrajectoryStepsProps } from './space/trajectory-steps.tsx'
export { SeatMap, type SeatMapProps } from './space/seat-map.tsx'
export type { SeatLayout } from './space/seat-layout.ts'
export type { Seat } from './space/seat-state.ts'
export { PriceBreakdown, type PriceBreakdownProps, type PriceLine } from './space/price-breakdown.tsx'
export { RefundTerms, type RefundTermsProps, type RefundTier } from './space/refund-terms.tsx'
export { type RefundPoint, RefundTimeline, type RefundTimelineProps } from './space/refund-timeline.tsx'
export { BoardingCard, type BoardingCardProps } from './space/boarding-card.tsx'
export { SpaceportMap, type SpaceportMapProps } from './space/spaceport-map.tsx'
