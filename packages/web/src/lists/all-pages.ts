/** More rows than this are no table any more. */
const MOST_PAGES = 100

export interface KeysetPage<Row> {
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Every row of a list, page by page: what an export holds. `ask` gets the cursor to go on after, null at first. */
export async function allPages<Row>(ask: (after: string | null) => Promise<KeysetPage<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // One after the other: each page says where the next begins.
    const { nodes, pageInfo }: KeysetPage<Row> = await ask(after)
    rows.push(...nodes)
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break
    after = pageInfo.endCursor
  }
  return rows
}
