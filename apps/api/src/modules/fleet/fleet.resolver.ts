import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { PublicAnswer } from '../../platform/graphql/index.ts'
import { AgencyType } from '../identity/index.ts'
import { LISTS_ROCKETS, rocketsOf, SEES_FLEET } from './fleet.policy.ts'
import { rocketsByName, rocketsOfAgencies, spaceportsByName } from './fleet.queries.ts'
import { RocketType } from './rocket.graphql.ts'
import { SpaceportType } from './spaceport.graphql.ts'

const ROCKETS_OF_AGENCY = Symbol('rockets of an agency')

/** Reads of rockets and spaceports. */
@Resolver(() => AgencyType)
export class FleetResolver {
  @PublicAnswer()
  @VisibleTo(...SEES_FLEET)
  @Query(() => [SpaceportType], { description: 'All spaceports, by name.' })
  spaceports(@Ctx() { database }: RequestContext): Promise<SpaceportType[]> {
    return spaceportsByName(database.pool)
  }

  @VisibleTo(...LISTS_ROCKETS)
  @Query(() => [RocketType], { description: 'An agency’s own rockets, or all of them for employees; by name.' })
  rockets(@Ctx() { database, actor }: RequestContext): Promise<RocketType[]> {
    return rocketsByName(database.pool, rocketsOf(actor))
  }

  @VisibleTo(...SEES_FLEET)
  @FieldResolver(() => [RocketType], { name: 'rockets', description: 'Its fleet, by name.' })
  rocketsOfAgency(@Root() agency: AgencyType, @Ctx() ctx: RequestContext): Promise<RocketType[]> {
    const loader = perRequest(
      ctx,
      ROCKETS_OF_AGENCY,
      ({ database }) => new DataLoader<string, RocketType[]>((ids) => rocketsOfAgencies(database.pool, ids)),
    )
    return loader.load(agency.id)
  }
}
