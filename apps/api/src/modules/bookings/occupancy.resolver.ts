import DataLoader from 'dataloader'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { DateScalar, ViewerDependent } from '../../platform/graphql/index.ts'
import { type LaunchRow, LaunchType, SEES_SALES, seesSalesOf } from '../launches/index.ts'
import { occupancyHistories, type OccupancyRow } from './occupancy.queries.ts'

@ObjectType('OccupancyPoint', { description: 'How full a launch was at the end of a day.' })
export class OccupancyPointType {
  @VisibleTo(...SEES_SALES)
  @Field(() => DateScalar, { description: 'The day (UTC).' })
  date!: string

  @VisibleTo(...SEES_SALES)
  @Field(() => Int, { description: 'Seats that were sold by then.' })
  seatsTaken!: number
}

const HISTORY = Symbol('occupancy of launches')

/** How a launch has been selling. */
@Resolver(() => LaunchType)
export class LaunchOccupancyResolver {
  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => [OccupancyPointType], {
    description:
      'How it filled up: one point a day, from its scheduling until today or its end; empty for an agency that it is not of.',
  })
  async occupancyHistory(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<readonly OccupancyRow[]> {
    if (!seesSalesOf(ctx.actor, launch.agencyId)) return []
    const loader = perRequest(
      ctx,
      HISTORY,
      ({ database }) => new DataLoader<string, OccupancyRow[]>((ids) => occupancyHistories(database.pool, ids)),
    )
    return loader.load(launch.id)
  }
}
