interface TaxData {
  readonly taxId: string | null
  readonly legalAddress: string | null
}

/** What an agency must still give before it may schedule launches (SPEC rule 4), in words; empty when all is there. */
export function missingTaxData({ taxId, legalAddress }: TaxData): string[] {
  return [...(taxId?.trim() ? [] : ['the tax number']), ...(legalAddress?.trim() ? [] : ['the legal address'])]
}
