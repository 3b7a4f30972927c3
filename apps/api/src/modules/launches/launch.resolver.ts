import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { fault } from '../../platform/errors/index.ts'
import { PublicAnswer } from '../../platform/graphql/index.ts'
import type { Page } from '../../platform/paging/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { AgencyType } from '../identity/index.ts'
import { reliabilities, statusHistories } from './launch-details.queries.ts'
import { LaunchListArgs } from './launch-list.graphql.ts'
import { seatsDecide } from './launch.filter.ts'
import { LaunchConnection, LaunchStatusChangeType, LaunchType } from './launch.graphql.ts'
import { launchBy, launchPage } from './launch.queries.ts'
import type { LaunchRow } from './launch.row.ts'
import { SEES_LAUNCHES } from './launches.policy.ts'

const HISTORY = Symbol('status history of a launch')
const RELIABLE = Symbol('reliability of an agency')

const byFreeSeats = ({ filter, orderBy }: LaunchListArgs): boolean =>
  orderBy?.field === 'AVAILABLE_SEATS' || seatsDecide(filter)

/** The list of launches, one launch, and its history. */
@Resolver(() => LaunchType)
export class LaunchResolver {
  @PublicAnswer({ seatsDecide: byFreeSeats })
  @VisibleTo(...SEES_LAUNCHES)
  @Query(() => LaunchConnection, { description: 'Launches, those that leave next first unless told otherwise.' })
  launches(
    @Ctx() { database }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LaunchListArgs) args: LaunchListArgs,
  ): Promise<Page<LaunchRow>> {
    return launchPage(database.pool, args, selectionOf(info))
  }

  @PublicAnswer()
  @VisibleTo(...SEES_LAUNCHES)
  @Query(() => LaunchType, {
    nullable: true,
    description: 'One launch, by its id or by its slug, exactly one of them; null when there is none.',
  })
  launch(
    @Ctx() { database }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'Its public address.' }) slug?: string | null,
  ): Promise<LaunchRow | null> {
    const selection = selectionOf(info)
    if (typeof id === 'string' && typeof slug !== 'string') return launchBy(database.pool, 'id', id, selection)
    if (typeof slug === 'string' && typeof id !== 'string') return launchBy(database.pool, 'slug', slug, selection)
    throw fault('BAD_USER_INPUT', 'Ask for a launch by its id or by its slug: exactly one of them.')
  }

  @VisibleTo(...SEES_LAUNCHES)
  @FieldResolver(() => [LaunchStatusChangeType], { description: 'Each change of status or date, oldest first.' })
  statusHistory(@Root() launch: LaunchType, @Ctx() ctx: RequestContext): Promise<LaunchStatusChangeType[]> {
    const loader = perRequest(
      ctx,
      HISTORY,
      ({ database }) => new DataLoader<string, LaunchStatusChangeType[]>((ids) => statusHistories(database.pool, ids)),
    )
    return loader.load(launch.id)
  }
}

/** What an agency's launches say about it. */
@Resolver(() => AgencyType)
export class AgencyReliabilityResolver {
  @VisibleTo(...SEES_LAUNCHES)
  @FieldResolver(() => Boolean, { description: 'Whether at least two of its launches have flown (rule 15).' })
  isReliable(@Root() agency: AgencyType, @Ctx() ctx: RequestContext): Promise<boolean> {
    const loader = perRequest(
      ctx,
      RELIABLE,
      ({ database }) => new DataLoader<string, boolean>((ids) => reliabilities(database.pool, ids)),
    )
    return loader.load(agency.id)
  }
}
