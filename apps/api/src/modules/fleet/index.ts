export { DESTINATIONS, Rocket, Spaceport, type Destination } from './fleet.entity.ts'
