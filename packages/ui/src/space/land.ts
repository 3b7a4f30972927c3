import { type Place, project } from './globe.ts'
import { columnsOf, latitudes } from './land-grid.ts'

/** Land or sea, six dots a letter (from '0'), made from hand-drawn outlines by gallery/make-land.ts. */
const mask = [
  '000<003`007>0401mh0o0?U^1Son?o\\b?oooSoh61_oooSol`0<ooon03n>04_oon803oo01?oooh@01oo`0oooooP003oo00Ooooo`000Oo`00oWooo`000?ol00H\\Ooon8000?oh00<1ooooR000',
  '0ooP0030OoooF00007o`003h3oool@00007oP003oooooo000000N0000Oog_ool000000N0000ooklOol0000001`H007oo_Pno00000003h000Oooo1hl00000000L000?oon0H7200000001P00',
  '1ooo030h@00000000O003ooo0400P00000001oP03oon0000000000003oP007ol000<000000003o`007oh004H000000003ol003o`0020600000007oo003oP0020700000007on007o0000030',
  '000000?oh00Ol0000000000001on007o<0003d0000000?o001o<0007n0000000?n003lH000ol0000001oP00OR000OoP000000oP00?P000Oo0000003l001h0003o`000001l000h0007?P000',
  '00?000000001`00000>0000000001P000300000000020000<0000000020000H00000000000080000000000000000000000000000000000000000000000000000<0000000h0ool03`OooPOo',
  'ookooooooooo',
].join('')

const isLand = (index: number) => (((mask.charCodeAt(Math.floor(index / 6)) - 48) >> (5 - (index % 6))) & 1) === 1

const places: readonly Place[] = latitudes
  .flatMap((latitude) => columnsOf(latitude).map((longitude) => ({ latitude, longitude })))
  .filter((_, index) => isLand(index))

/** The land this side of the globe as dots: one SVG path of zero-length lines. */
export function landPath(centre: Place, radius: number): string {
  const dots = places.map((place) => project(place, centre, radius)).filter((dot) => dot.isVisible)
  return dots.map((dot) => `M${dot.x.toFixed(1)} ${dot.y.toFixed(1)}h0`).join('')
}
