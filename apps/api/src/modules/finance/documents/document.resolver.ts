import { FieldResolver, Resolver, Root } from 'type-graphql'
import { VisibleTo } from '../../../platform/access/index.ts'
import type { DocumentAddresses } from '../../../platform/documents/index.ts'
import { INVOICE_VIEWERS } from '../finance.policy.ts'
import { InvoiceType } from '../invoice.graphql.ts'

/** The invoice on paper. An invoice that is at hand may be read by whoever asks (invoice.queries.ts). */
@Resolver(() => InvoiceType)
export class InvoiceDocumentResolver {
  readonly #addresses: DocumentAddresses

  constructor(addresses: DocumentAddresses) {
    this.#addresses = addresses
  }

  @VisibleTo(...INVOICE_VIEWERS)
  @FieldResolver(() => String, {
    description:
      'Where it is fetched as a PDF, a receipt once money came: an address on this server that works for ten minutes.',
  })
  documentUrl(@Root() invoice: InvoiceType): string {
    return this.#addresses.of('invoice', invoice.id)
  }
}
