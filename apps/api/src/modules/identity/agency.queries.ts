import DataLoader from 'dataloader'
import { perRequest, type RequestContext } from '../../platform/context/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { type CursorOrder, type Page, type PageArgs, pageOf, pageRequest } from '../../platform/paging/index.ts'
import type { AgencyType } from './agency.graphql.ts'
import { can } from './identity.policy.ts'

const BY_NAME: CursorOrder = { name: 'agencies-by-name', by: ['text'] }

const COLUMNS = `user_id as id, company_name as "companyName", description, contact_person as "contactPerson",
  contact_email as "contactEmail", contact_phone as "contactPhone"`

const FIRST = {
  name: 'agencies-first',
  text: `select ${COLUMNS} from agency where company_name ilike $1 order by company_name, user_id limit $2`,
}

const NEXT = {
  name: 'agencies-next',
  text: `select ${COLUMNS} from agency where company_name ilike $1 and (company_name, user_id) > ($3, $4::uuid)
    order by company_name, user_id limit $2`,
}

const COUNT = { name: 'agencies-count', text: 'select count(*)::int as total from agency where company_name ilike $1' }

/** A page of agencies by name; `counted` when somebody wants to know how many there are. */
export async function agencyPage(
  database: Database,
  args: PageArgs & { readonly search?: string | null | undefined },
  counted: boolean,
): Promise<Page<AgencyType>> {
  const request = pageRequest(args, BY_NAME)
  const pattern = patternOf(args.search ?? '')
  const { rows } =
    request.after === null
      ? await database.pool.query<AgencyType>({ ...FIRST, values: [pattern, request.limit] })
      : await database.pool.query<AgencyType>({ ...NEXT, values: [pattern, request.limit, ...request.after] })
  return pageOf(
    rows,
    request,
    (agency) => [agency.companyName, agency.id],
    counted ? await count(database, pattern) : 0,
  )
}

async function count(database: Database, pattern: string): Promise<number> {
  const { rows } = await database.pool.query<{ total: number }>({ ...COUNT, values: [pattern] })
  return rows[0]?.total ?? 0
}

/** Anywhere in the name; what somebody types is text, not a pattern. */
function patternOf(search: string): string {
  const text = search.replaceAll('\0', '').trim().slice(0, 100)
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}

/** What an agency is invoiced and taxed by. */
export interface TaxData {
  readonly legalName: string | null
  readonly taxId: string | null
  readonly legalAddress: string | null
}

const TAX = {
  name: 'agency-tax-data',
  text: `select user_id as id, legal_name as "legalName", tax_id as "taxId", legal_address as "legalAddress"
    from agency where user_id = any($1::uuid[])`,
}

const TAX_LOADER = Symbol('tax data')

/** An agency's tax data; null to those who may not see it, as if there were none. */
export async function taxDataOf(ctx: RequestContext, agencyId: string): Promise<TaxData | null> {
  if (!can(ctx.actor, 'seeTaxData', agencyId)) return null
  const loader = perRequest(
    ctx,
    TAX_LOADER,
    ({ database }) => new DataLoader((ids: readonly string[]) => readTaxData(database, ids), { cache: false }),
  )
  return loader.load(agencyId)
}

async function readTaxData(database: Database, ids: readonly string[]): Promise<(TaxData | null)[]> {
  const { rows } = await database.pool.query<TaxData & { id: string }>({ ...TAX, values: [ids] })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}
