import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../../platform/access/index.ts'
import type { RequestContext } from '../../../platform/context/index.ts'
import type { DocumentAddresses, DocumentKeys } from '../../../platform/documents/index.ts'
import { ViewerDependent } from '../../../platform/graphql/index.ts'
import { type LaunchRow, LaunchType, SEES_SALES, seesSalesOf } from '../../launches/index.ts'
import { BOOKERS, BookingType } from '../booking.graphql.ts'
import type { BookingRow } from '../booking.row.ts'
import { BookingDocumentsType, LaunchManifestType } from './document.graphql.ts'
import { manifestOf, standingOf } from './manifest.queries.ts'

/** Who flies. */
@Resolver(() => LaunchType)
export class ManifestResolver {
  readonly #keys: Pick<DocumentKeys, 'sealPublic'>

  constructor(keys: Pick<DocumentKeys, 'sealPublic'>) {
    this.#keys = keys
  }

  @ViewerDependent()
  @VisibleTo(...SEES_SALES)
  @FieldResolver(() => LaunchManifestType, {
    nullable: true,
    description: 'Who flies; null for an agency that it does not belong to.',
  })
  async manifest(@Root() launch: LaunchRow, @Ctx() ctx: RequestContext): Promise<LaunchManifestType | null> {
    if (!seesSalesOf(ctx.actor, launch.agencyId)) return null
    return { entries: await manifestOf(ctx, launch.id), boardingPassKey: this.#keys.sealPublic }
  }
}

/** What a traveler takes along. A booking that is at hand may be read by whoever asks (booking.queries.ts). */
@Resolver(() => BookingType)
export class BookingDocumentsResolver {
  readonly #addresses: DocumentAddresses

  constructor(addresses: DocumentAddresses) {
    this.#addresses = addresses
  }

  @VisibleTo(...BOOKERS)
  @FieldResolver(() => BookingDocumentsType, {
    nullable: true,
    description:
      'Boarding pass and calendar file; null when it is cancelled. When its launch was aborted there is the calendar file alone, which strikes the launch out.',
  })
  async documents(@Root() booking: BookingRow, @Ctx() ctx: RequestContext): Promise<BookingDocumentsType | null> {
    const standing = await standingOf(ctx, booking.id)
    if (standing === null || (booking.status === 'CANCELLED' && !standing.isAborted)) return null
    const hasPass = standing.isPaid && booking.status !== 'CANCELLED'
    return {
      boardingPassUrl: hasPass ? this.#addresses.of('boarding-pass', booking.id) : null,
      calendarUrl: this.#addresses.of('calendar', booking.id),
    }
  }
}
