import { refusal, type UserErrorData } from '../../../platform/errors/index.ts'
import { type LaunchToImport, pathOf } from './import-row.ts'

const DAY_MS = 86_400_000

/** Rows of one file that would fly a rocket twice within 24 hours: the later line is at fault, and names the earlier. */
export function tooClose(launches: readonly LaunchToImport[]): readonly UserErrorData[] {
  const byRocket = Map.groupBy(launches, ({ rocketId }) => rocketId)
  return [...byRocket.values()].flatMap((ofRocket) => {
    const inTime = ofRocket.toSorted((a, b) => a.launchDate.getTime() - b.launchDate.getTime() || a.line - b.line)
    return inTime.slice(1).flatMap((launch, index) => {
      const before = inTime[index]
      if (before === undefined || launch.launchDate.getTime() - before.launchDate.getTime() >= DAY_MS) return []
      const [first = 0, second = 0] = [before.line, launch.line].toSorted((a, b) => a - b)
      const message = `Line ${first} launches the same rocket less than 24 hours before or after.`
      return [refusal('ROCKET_BUSY', message, pathOf(second, 'launchDate'))]
    })
  })
}
