import type { Block } from '../block.ts'
import { demoEmail, seedUser } from '../cast.ts'
import { type AgencyPlan, DEMO_AGENCY, type FleetPlan } from '../facts/agencies.ts'
import { type VehicleFact, VEHICLES } from '../facts/vehicles.ts'
import { seedId } from '../ids.ts'
import { DAY, plus } from '../moments.ts'
import { record, stamped } from '../rows/sheet.ts'

/** A rocket that an agency flies. */
export interface Ship {
  readonly rocketId: string
  readonly name: string
  readonly vehicle: VehicleFact
  readonly plan: FleetPlan
  readonly agencyId: string
  readonly company: string
  /** Whether the agency may schedule (SPEC rule 4). */
  readonly licensed: boolean
  readonly registeredAt: Date
  /** From 0, the cheapest of its kind, to 1. */
  readonly standing: number
}

/** Agencies with their log-ins and rockets. */
export function seedAgencies(block: Block, plans: readonly AgencyPlan[]): Ship[] {
  return plans.flatMap((plan) => seedAgency(block, plan))
}

function seedAgency(block: Block, plan: AgencyPlan): Ship[] {
  const random = block.random.fork(`agency/${plan.company}`)
  const at = plus(block.moment.today, -plan.age * DAY + random.int(0, 8 * 3600) * 1000)
  const id = seedId(random, at)
  const email = plan === DEMO_AGENCY ? demoEmail('Agency') : `desk@${plan.domain}`
  seedUser(block, { id, email, name: plan.company, role: 'AGENCY', at, by: null })
  block.sheet.agency.push({
    user_id: id,
    company_name: plan.company,
    description: plan.about,
    contact_person: plan.contact,
    contact_email: `hello@${plan.domain}`,
    contact_phone: plan.phone,
    legal_name: plan.legal?.name ?? null,
    tax_id: plan.legal?.taxId ?? null,
    legal_address: plan.legal?.address ?? null,
    ...stamped(at),
  })
  const agency = {
    agencyId: id,
    company: plan.company,
    licensed: plan.legal !== undefined,
    registeredAt: at,
    standing: random.next(),
  }
  return plan.fleet.map((fleet) => ({ ...agency, ...seedRocket(block, fleet, id, plus(at, random.int(1, 4) * DAY)) }))
}

type Built = Pick<Ship, 'rocketId' | 'name' | 'vehicle' | 'plan'>

function seedRocket(block: Block, plan: FleetPlan, agencyId: string, at: Date): Built {
  const vehicle = VEHICLES[plan.vehicle]
  const name = plan.ship === undefined ? vehicle.name : `${vehicle.name} ${plan.ship}`
  const id = seedId(block.random, at)
  const { model, seats, range, about } = vehicle
  block.sheet.rocket.push({
    id,
    agency_id: agencyId,
    name,
    model,
    capacity: seats,
    range,
    description: about,
    ...stamped(at),
  })
  record(block.sheet, block.random, {
    type: 'Rocket',
    id,
    action: 'CREATED',
    at,
    by: agencyId,
    details: { name, capacity: seats, range },
  })
  return { rocketId: id, name, vehicle, plan }
}
