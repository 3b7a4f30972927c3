import { type WorkerPart, defineJob, noData, textOf } from '../../platform/jobs/index.ts'
import { log } from '../../platform/log/index.ts'
import type { CardDesk } from './desk.ts'
import { reconcile } from './reconcile/index.ts'
import { overdueRefunds, sendBack, settleRefund } from './refund-settlement.ts'

export interface FinanceJobSettings {
  /** Pause between two comparisons with the gateway. */
  readonly reconcileIntervalSeconds: number
}

/** Minutes that each comparison looks back, and those of the thorough one, every hour. */
const RECENT_MINUTES = 15
const THOROUGH_MINUTES = 48 * 60
const SWEEP_SECONDS = 60
/** A gateway may be away for hours: pauses up to ten minutes, for about a day. */
const PATIENT = { limit: 150, firstPauseSeconds: 2, longestPauseSeconds: 600 }

/** Finance's share of the worker: refunds reach the gateway, and both sides' books are compared (SPEC rule 18). */
export function financeJobs(desk: CardDesk, settings: FinanceJobSettings): WorkerPart {
  const settle = defineJob({
    name: 'settleRefund',
    parse: (stored) => ({ paymentId: textOf(stored, 'paymentId') }),
    handle: (ctx, { paymentId }) => settleRefund(ctx, desk.gateway, paymentId),
    retry: PATIENT,
  })
  const sendBackCharge = defineJob({
    name: 'returnCharge',
    parse: (stored) => ({ chargeId: textOf(stored, 'chargeId') }),
    handle: (ctx, { chargeId }) => sendBack(ctx, desk.gateway, chargeId),
    retry: PATIENT,
  })
  const sweepRefunds = defineJob({
    name: 'settleRefunds',
    parse: noData,
    handle: async (ctx) => {
      for (const id of await overdueRefunds(ctx)) {
        await settleRefund(ctx, desk.gateway, id).catch((error: unknown) =>
          log.warning('refunds', 'A refund could not be sent; the next sweep tries again.', { error, paymentId: id }),
        )
      }
    },
    concurrency: 1,
    timeoutSeconds: 600,
  })
  const reconcilePayments = defineJob({
    name: 'reconcilePayments',
    parse: (stored) => ({ minutes: Number(stored['minutes'] ?? RECENT_MINUTES) }),
    handle: async (ctx, { minutes }) => void (await reconcile(ctx, desk, minutes)),
    concurrency: 1,
    timeoutSeconds: 600,
  })
  return {
    jobs: [settle, sendBackCharge, sweepRefunds, reconcilePayments],
    reactions: {
      refundRequested: ({ entityId }) => [settle.order({ paymentId: entityId })],
      chargeReturned: ({ entityId }) => [sendBackCharge.order({ chargeId: entityId })],
    },
    schedules: [
      { order: reconcilePayments.order({ minutes: RECENT_MINUTES }), everySeconds: settings.reconcileIntervalSeconds },
      { order: reconcilePayments.order({ minutes: THOROUGH_MINUTES }), cron: '17 * * * *' },
      { order: sweepRefunds.order({}), everySeconds: SWEEP_SECONDS },
    ],
  }
}
