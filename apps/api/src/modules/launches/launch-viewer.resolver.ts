import DataLoader from 'dataloader'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { clock } from '../../platform/clock/index.ts'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { mayActFor } from '../fleet/index.ts'
import { launchesBelowMinimum } from './launch-sales.queries.ts'
import { LaunchType } from './launch.graphql.ts'
import type { LaunchRow } from './launch.row.ts'
import { canBecome, isCompletable, isOpen } from './launch.rules.ts'
import { SEES_SALES } from './launches.policy.ts'

const BELOW = Symbol('launches below their minimum')

/** What the viewer may do with a launch, so that no screen works it out anew. */
@Resolver(() => LaunchType)
export class LaunchViewerResolver {
  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change its price and seats now (rule 6).' })
  viewerCanEdit(@Root() launch: LaunchRow, @Ctx() { actor }: RequestContext): boolean {
    return isOpen(launch.status) && mayActFor(actor, launch.agencyId)
  }

  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may delay it now (rule 5).' })
  viewerCanDelay(@Root() launch: LaunchRow, @Ctx() { actor }: RequestContext): boolean {
    return canBecome(launch.status, 'DELAYED') && mayActFor(actor, launch.agencyId)
  }

  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may abort it now (rule 5).' })
  viewerCanAbort(@Root() launch: LaunchRow, @Ctx() { actor }: RequestContext): boolean {
    return canBecome(launch.status, 'ABORTED') && mayActFor(actor, launch.agencyId)
  }

  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may complete it now: its date has come (rule 5).' })
  viewerCanComplete(@Root() launch: LaunchRow, @Ctx() { actor }: RequestContext): boolean {
    return isCompletable(launch, clock.now()) && mayActFor(actor, launch.agencyId)
  }

  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => Boolean, {
    description: 'Whether it is still to come and fewer seats are sold than make it viable.',
  })
  isBelowMinimum(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<boolean> {
    const loader = perRequest(ctx, BELOW, ({ database }) => {
      return new DataLoader<string, boolean>(async (ids) => {
        const below = await launchesBelowMinimum(database.pool, ids)
        return ids.map((id) => below.has(id))
      })
    })
    return loader.load(launch.id)
  }
}
