import type { KeyObject } from 'node:crypto'
import { type MadeDocument, Sheet } from '../../../platform/documents/index.ts'
import { DESTINATION_NAMES } from '../../fleet/index.ts'
import type { Journey } from './journey.queries.ts'
import { passCode } from './pass-code.ts'
import { drawPass } from './pass-page.ts'

/** Whether there is a pass: for who has paid, on a launch that leaves or left. */
export function hasPass({ status, isPaid, flyers }: Journey): boolean {
  return status !== 'CANCELLED' && isPaid && flyers.length > 0
}

/** The boarding passes of a booking, a page each; null when it has none. */
export async function boardingPass(journey: Journey, key: KeyObject, now: Date): Promise<MadeDocument | null> {
  if (!hasPass(journey)) return null
  const { reference, launchId, destination } = journey
  const sheet = new Sheet(`Boarding pass ${reference} to ${DESTINATION_NAMES[destination]}`, 'en', now)
  for (const flyer of journey.flyers) {
    const claim = { passengerId: flyer.id, launchId, seatNumber: flyer.seatNumber, reference }
    drawPass(sheet, journey, flyer, passCode(claim, key))
  }
  return { fileName: `boarding-pass-${reference}.pdf`, type: 'application/pdf', body: await sheet.bytes() }
}
