interface Invoice {
  readonly payments: readonly { readonly status: string }[]
}

/** Whether a card was charged whose bank has not answered yet: nobody should pay again meanwhile (SPEC rule 18). */
export function isWaitingForBank(invoice: Invoice | null): boolean {
  return invoice?.payments.some(({ status }) => status === 'PENDING') ?? false
}
