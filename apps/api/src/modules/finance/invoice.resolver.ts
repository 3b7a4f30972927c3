import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../platform/access/index.ts'
import { checkIdempotencyKey } from '../../platform/check/index.ts'
import type { RequestContext } from '../../platform/context/index.ts'
import { orRefusals } from '../../platform/errors/index.ts'
import type { Page } from '../../platform/paging/index.ts'
import { selectionOf } from '../../platform/selection/index.ts'
import { type LaunchRow, LaunchType, launchLoader } from '../launches/index.ts'
import type { CardDesk } from './desk.ts'
import { PayInvoiceInput } from './finance.inputs.ts'
import { INVOICE_PAYERS, INVOICE_VIEWERS } from './finance.policy.ts'
import { InvoiceConnection, InvoiceListArgs, InvoicePayload, InvoiceType, PaymentType } from './invoice.graphql.ts'
import { findInvoice, listInvoices, paymentsOf } from './invoice.queries.ts'
import { payByCard } from './pay-by-card.ts'

/** Invoices and what was paid for them. */
@Resolver(() => InvoiceType)
export class FinanceResolver {
  readonly #desk: CardDesk

  constructor(desk: CardDesk) {
    this.#desk = desk
  }

  @VisibleTo(...INVOICE_VIEWERS)
  @Query(() => InvoiceConnection, {
    description: 'What the viewer may see, newest first unless told otherwise: own invoices, or all.',
  })
  invoices(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => InvoiceListArgs) args: InvoiceListArgs,
  ): Promise<Page<InvoiceType>> {
    return listInvoices(ctx, args, selectionOf(info).has('totalCount'))
  }

  @VisibleTo(...INVOICE_VIEWERS)
  @Query(() => InvoiceType, {
    nullable: true,
    description: 'An invoice by its id; null when there is none that the viewer may see.',
  })
  invoice(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<InvoiceType | null> {
    return findInvoice(ctx, id)
  }

  @VisibleTo(...INVOICE_PAYERS)
  @Mutation(() => InvoicePayload, { description: 'Pays what is left of an invoice by card (rule 18).' })
  payInvoice(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PayInvoiceInput, { description: 'Which invoice, with which card.' }) input: PayInvoiceInput,
  ): Promise<InvoicePayload> {
    return orRefusals(
      () => this.#pay(ctx, input),
      (errors) => ({ invoice: null, errors }),
    )
  }

  async #pay(ctx: RequestContext, { invoiceId, payment, idempotencyKey }: PayInvoiceInput): Promise<InvoicePayload> {
    checkIdempotencyKey(idempotencyKey)
    const answer = await payByCard(ctx, this.#desk, {
      invoiceId,
      token: payment.token,
      idempotencyKey,
      operation: 'payInvoice',
    })
    return {
      invoice: answer.subjectId === null ? null : await findInvoice(ctx, answer.subjectId),
      errors: answer.errors,
    }
  }

  @VisibleTo(...INVOICE_VIEWERS)
  @FieldResolver(() => LaunchType, { description: 'The launch that it is for, or whose booking.' })
  launch(@Root() invoice: InvoiceType, @Ctx() ctx: RequestContext): Promise<LaunchRow | null> {
    return launchLoader(ctx).load(invoice.launchId)
  }

  @VisibleTo(...INVOICE_VIEWERS)
  @FieldResolver(() => [PaymentType], { description: 'What was paid, what went back and what failed, oldest first.' })
  payments(@Root() invoice: InvoiceType, @Ctx() ctx: RequestContext): Promise<readonly PaymentType[]> {
    return paymentsOf(ctx, invoice)
  }
}
