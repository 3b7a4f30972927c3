import { Field, ID, InputType } from 'type-graphql'

@InputType('CardPaymentInput', { description: 'A card to charge.' })
export class CardPaymentInput {
  @Field(() => String, {
    description:
      'The gateway’s token for the card; never a card number. The sandbox gateway takes tok_visa (succeeds), tok_declined, tok_timeout.',
  })
  token!: string
}

@InputType('PayInvoiceInput', { description: 'An invoice to pay in full by card.' })
export class PayInvoiceInput {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string

  @Field(() => CardPaymentInput, { description: 'The card.' })
  payment!: CardPaymentInput

  @Field(() => String, {
    description: 'Chosen by the client: the same key gives the same answer and one effect (rule 14).',
  })
  idempotencyKey!: string
}
