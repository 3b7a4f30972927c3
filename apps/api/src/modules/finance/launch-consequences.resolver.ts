import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { ViewerDependent } from '../../platform/graphql/index.ts'
import { fromCents } from '../../platform/money/index.ts'
import {
  consequencesOf,
  type LaunchChange,
  LaunchChangeEnum,
  type LaunchRow,
  LaunchType,
  MANAGES_LAUNCHES,
} from '../launches/index.ts'
import { LaunchConsequencesType } from './launch-consequences.graphql.ts'

/** The dry run of a change of a launch; here, because it ends in an invoice. */
@Resolver(() => LaunchType)
export class LaunchConsequencesResolver {
  @ViewerDependent()
  @VisibleTo(...MANAGES_LAUNCHES)
  @FieldResolver(() => LaunchConsequencesType, {
    description: 'What a change would come to now, for whoever may make it; NOT_FOUND for anybody else.',
  })
  async consequences(
    @Root() launch: LaunchRow,
    @Ctx() ctx: RequestContext,
    @Arg('change', () => LaunchChangeEnum, { description: 'Which change.' }) change: LaunchChange,
    @Arg('newDate', () => Date, { nullable: true, description: 'With DELAY: until when.' }) newDate: Date | null,
  ): Promise<LaunchConsequencesType> {
    const asked = { launchId: launch.id, change, newDate: newDate ?? null }
    const { errors, foreseen, fingerprint } = await consequencesOf(ctx, asked)
    const { refundCents, charge, ...counts } = foreseen
    return {
      errors,
      fingerprint,
      ...counts,
      refundTotal: fromCents(refundCents),
      agencyCharge: fromCents(charge?.cents ?? 0n),
      agencyChargeType: charge?.type ?? null,
    }
  }
}
