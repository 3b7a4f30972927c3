export { type Consequences, consequencesOf } from './commands/consequences.ts'
export { reactToFleet } from './fleet.reactions.ts'
export { LaunchCommandsResolver } from './launch-commands.resolver.ts'
export { LaunchImportResolver } from './import/import.resolver.ts'
export { Launch, LaunchStatusChange, type LaunchStatus, RocketSlot } from './launch.entity.ts'
export {
  type Foreseen,
  launchAborted,
  launchChangeForeseen,
  launchCompleted,
  type LaunchFact,
} from './launch.events.ts'
export { launchJobs } from './launch.jobs.ts'
export { LaunchType } from './launch.graphql.ts'
export { areLaunches, launchLoader } from './launch.queries.ts'
export { AgencyReliabilityResolver, LaunchResolver } from './launch.resolver.ts'
export type { LaunchRow } from './launch.row.ts'
export { LaunchChangeEnum } from './launch-payloads.graphql.ts'
export { type LaunchChange, RELIABLE_AFTER } from './launch.rules.ts'
export { BELOW_MINIMUM } from './launch-sales.queries.ts'
export { LaunchSubscription } from './launch.subscription.ts'
export { LaunchViewerResolver } from './launch-viewer.resolver.ts'
export { MANAGES_LAUNCHES, SEES_SALES, seesSalesOf } from './launches.policy.ts'
export { RocketLaunchesResolver } from './rocket-launches.resolver.ts'
export { searchTextOf } from './search-words.ts'
export { slugOf } from './slug.ts'
