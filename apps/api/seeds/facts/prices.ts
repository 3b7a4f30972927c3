import type { Destination } from '../../src/modules/fleet/index.ts'
import type { Random } from '../random.ts'
import type { VehicleCode } from './vehicles.ts'

/**
 * US dollars a seat, from and to. Today a suborbital seat costs about half a million and one to the ISS 55 to 70
 * million. A platform that sells hundreds of launches lives in the years after: vehicles fly again within weeks, so
 * orbit costs about a tenth of that, and a ship of a hundred seats less again. What stays true is the order:
 * suborbital and large ships below capsules, the ISS ten times an orbit, the Moon five times the ISS, Mars beyond it.
 */
const RANGES: Readonly<Record<Destination, readonly [number, number]>> = {
  LOW_EARTH_ORBIT: [320_000, 450_000],
  ISS: [2_400_000, 6_000_000],
  MOON: [12_000_000, 18_000_000],
  MARS: [45_000_000, 90_000_000],
}

/** What differs from the ranges above. */
const SPECIAL: Readonly<Partial<Record<`${VehicleCode} ${Destination}`, readonly [number, number]>>> = {
  'NEW_SHEPARD LOW_EARTH_ORBIT': [195_000, 310_000],
  'DELTA LOW_EARTH_ORBIT': [180_000, 280_000],
  'STARSHIP LOW_EARTH_ORBIT': [210_000, 290_000],
  'SOYUZ ISS': [2_000_000, 3_600_000],
  'SLS MOON': [24_000_000, 30_000_000],
}

/** Dollars to which prices are rounded: nobody asks for 247,318. */
const STEPS: Readonly<Record<Destination, number>> = {
  LOW_EARTH_ORBIT: 2500,
  ISS: 25_000,
  MOON: 250_000,
  MARS: 1_000_000,
}

/** The price of a seat in cents. `standing` from 0 (the cheapest of its kind) to 1. */
export function seatPrice(vehicle: VehicleCode, destination: Destination, standing: number, random: Random): bigint {
  const [low, high] = SPECIAL[`${vehicle} ${destination}`] ?? RANGES[destination]
  const step = STEPS[destination]
  const at = Math.min(1, Math.max(0, standing + random.between(-0.18, 0.18)))
  return BigInt(Math.round((low + (high - low) * at) / step) * step) * 100n
}

/** A price some percent lower, on the same steps: what a seat cost before it was raised. */
export function earlierPrice(price: bigint, destination: Destination, percentLower: number): bigint {
  const step = BigInt(STEPS[destination] * 100)
  return ((price * BigInt(100 - percentLower)) / 100n / step) * step
}
