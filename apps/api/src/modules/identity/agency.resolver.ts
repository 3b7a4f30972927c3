import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { EVERYONE, VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { connectionOf, type Page } from '../../platform/paging/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { AgencyType, TAX_DATA } from './agency.graphql.ts'
import { AgencyListArgs } from './agency.inputs.ts'
import { agencyPage, taxDataOf } from './agency.queries.ts'

const AgencyConnection = connectionOf(AgencyType, { name: 'Agency', of: 'agencies', audiences: EVERYONE, edges: false })

/** Agencies for everybody, and their tax data for a few. */
@Resolver(() => AgencyType)
export class AgencyResolver {
  @VisibleTo(...EVERYONE)
  @Query(() => AgencyConnection, { description: 'Agencies by name.' })
  agencies(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AgencyListArgs) args: AgencyListArgs,
  ): Promise<Page<AgencyType>> {
    return agencyPage(ctx.database, args, selectionOf(info).has('totalCount'))
  }

  @VisibleTo(...TAX_DATA)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name in the company register; null for other agencies’.',
  })
  async legalName(@Root() agency: AgencyType, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await taxDataOf(ctx, agency.id))?.legalName ?? null
  }

  @VisibleTo(...TAX_DATA)
  @FieldResolver(() => String, { nullable: true, description: 'The tax number; null for other agencies’.' })
  async taxId(@Root() agency: AgencyType, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await taxDataOf(ctx, agency.id))?.taxId ?? null
  }

  @VisibleTo(...TAX_DATA)
  @FieldResolver(() => String, { nullable: true, description: 'The registered address; null for other agencies’.' })
  async legalAddress(@Root() agency: AgencyType, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await taxDataOf(ctx, agency.id))?.legalAddress ?? null
  }
}
