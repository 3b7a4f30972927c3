import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { EMPLOYEES, VisibleTo } from '../../platform/access/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { mayActFor, RocketType } from '../fleet/index.ts'
import { type RocketLaunches, launchesOfRockets } from './launch-sales.queries.ts'
import { LaunchType } from './launch.graphql.ts'
import { launchLoader } from './launch.queries.ts'
import type { LaunchRow } from './launch.row.ts'
import { SEES_LAUNCHES } from './launches.policy.ts'

const OF_ROCKETS = Symbol('launches of rockets')

/** What launches say of a rocket. */
@Resolver(() => RocketType)
export class RocketLaunchesResolver {
  @VisibleTo(...SEES_LAUNCHES)
  @FieldResolver(() => LaunchType, { nullable: true, description: 'Its next launch that is still to come.' })
  async nextLaunch(@Root() rocket: RocketType, @Ctx() ctx: RequestContext): Promise<LaunchRow | null> {
    const { nextLaunchId } = await launchesOf(ctx, rocket.id)
    return nextLaunchId === null ? null : launchLoader(ctx).load(nextLaunchId)
  }

  @VisibleTo(...SEES_LAUNCHES)
  @FieldResolver(() => Int, { description: 'How many of its launches are neither completed nor aborted.' })
  async openLaunches(@Root() rocket: RocketType, @Ctx() ctx: RequestContext): Promise<number> {
    return (await launchesOf(ctx, rocket.id)).openLaunches
  }

  @ViewerDependent()
  @VisibleTo('AGENCY', ...EMPLOYEES)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may delete it: it never had a launch (rule 6).' })
  async viewerCanDelete(@Root() rocket: RocketType, @Ctx() ctx: RequestContext): Promise<boolean> {
    return mayActFor(ctx.actor, rocket.agency.id) && !(await launchesOf(ctx, rocket.id)).hasLaunches
  }
}

function launchesOf(ctx: RequestContext, rocketId: string): Promise<RocketLaunches> {
  const loader = perRequest(
    ctx,
    OF_ROCKETS,
    ({ database }) => new DataLoader<string, RocketLaunches>((ids) => launchesOfRockets(database.pool, ids)),
  )
  return loader.load(rocketId)
}
