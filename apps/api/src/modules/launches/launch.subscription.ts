import type { GraphQLResolveInfo } from 'graphql'
import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { fault } from '../../platform/errors/index.ts'
import { PublicAnswer } from '../../platform/graphql/index.ts'
import { watch } from '../../platform/live/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { LaunchType } from './launch.graphql.ts'
import { areLaunches, launchesByIds } from './launch.queries.ts'
import type { LaunchRow } from './launch.row.ts'
import { SEES_LAUNCHES } from './launches.policy.ts'

const MAX_WATCHED = 100

/** Changes of launches as they happen. */
@Resolver()
export class LaunchSubscription {
  @PublicAnswer({ eventKey: (launch) => (launch as LaunchRow).id })
  @VisibleTo(...SEES_LAUNCHES)
  @Subscription(() => LaunchType, {
    description:
      'The present state of each launch first, then each again when its status, date or price changes. For seats: seatAvailabilityChanged.',
    subscribe: ({ args, context, info }) =>
      watchLaunches((args as { launchIds: string[] }).launchIds, context as RequestContext, info),
  })
  launchChanged(
    @Root() launch: LaunchRow,
    @Arg('launchIds', () => [ID], { description: 'Which launches, 1 to 100.' }) _launchIds: string[],
  ): LaunchType {
    return launch
  }
}

async function watchLaunches(
  launchIds: readonly string[],
  { database: { pool }, feed }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<AsyncIterableIterator<LaunchRow>> {
  const ids = [...new Set(launchIds.map((id) => id.toLowerCase()))]
  if (ids.length < 1 || ids.length > MAX_WATCHED)
    throw fault('BAD_USER_INPUT', `Watch 1 to ${MAX_WATCHED} launches at once.`)
  if (!(await areLaunches(pool, ids))) throw fault('BAD_USER_INPUT', 'One of these launches does not exist.')
  const selection = selectionOf(info)
  return watch({
    feed,
    topic: 'launch',
    ids,
    read: (some) => launchesByIds(pool, some, selection),
    idOf: (launch) => launch.id,
  })
}
