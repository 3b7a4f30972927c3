import { newId } from '../../src/platform/ids/index.ts'
import { type Case, mutation, query } from './case.ts'

const ERRORS = 'errors { code message path }'
const launchCommand = (name: string, rest: object = {}): Case =>
  mutation(name, `launch { id } ${ERRORS}`, (s) => ({ launchId: s.launchId, ...rest }))
const ofRocket = (field: string): Case => query(`launch(id: $id) { rocket { ${field} } }`, (s) => ({ id: s.launchId }))
const ofLaunch = (field: string): Case => query(`launch(id: $id) { ${field} }`, (s) => ({ id: s.launchId }))

/**
 * Fleets and launches. Nothing changes where the right is there: what is asked for is what stands already, or is
 * refused for another reason that comes after the right.
 */
export const LAUNCH_CASES: Readonly<Record<string, Case>> = {
  'Query.launchDraftCheck(rocketId)': draft((s) => ({ rocketId: s.rocketId })),
  'Query.launchDraftCheck(launchId)': draft((s) => ({ launchId: s.launchId })),
  'Mutation.createRocket': mutation('createRocket', `rocket { id } ${ERRORS}`, (s) => ({
    agencyId: s.agencyId,
    name: '',
    model: 'Mark 1',
    capacity: 4,
    range: 'ISS',
  })),
  'Mutation.updateRocket': mutation('updateRocket', `rocket { id } ${ERRORS}`, (s) => ({ rocketId: s.rocketId })),
  'Mutation.deleteRocket': mutation('deleteRocket', `deletedId ${ERRORS}`, (s) => ({ rocketId: s.rocketId })),
  'Mutation.scheduleLaunch': mutation('scheduleLaunch', `launch { id } ${ERRORS}`, (s) => ({
    rocketId: s.rocketId,
    spaceportId: newId(),
    destination: 'ISS',
    launchDate: '2032-02-29T12:00:00Z',
    pricePerSeat: '1000.00',
    totalSeats: 4,
  })),
  'Mutation.updateLaunch': launchCommand('updateLaunch'),
  'Mutation.delayLaunch': launchCommand('delayLaunch', { newDate: '2020-01-01T00:00:00Z', reason: 'Weather' }),
  'Mutation.abortLaunch': launchCommand('abortLaunch', { reason: ' ' }),
  'Mutation.completeLaunch': launchCommand('completeLaunch'),
  'Launch.consequences': (s) => ({
    query: 'query ($id: ID!) { launch(id: $id) { consequences(change: ABORT) { travelersTold errors { code } } } }',
    variables: { id: s.launchId },
    looksFor: '"travelersTold":1',
  }),
  'Launch.occupancyHistory': ofLaunch('occupancyHistory { date }'),
  'Launch.viewerCanEdit': ofLaunch('viewerCanEdit'),
  'Launch.viewerCanDelay': ofLaunch('viewerCanDelay'),
  'Launch.viewerCanAbort': ofLaunch('viewerCanAbort'),
  'Launch.viewerCanComplete': ofLaunch('viewerCanComplete'),
  'Rocket.viewerCanEdit': ofRocket('viewerCanEdit'),
  'Rocket.viewerCanDelete': ofRocket('viewerCanDelete'),
}

function draft(input: (subject: Parameters<Case>[0]) => object): Case {
  return (subject) => ({
    query: `query ($input: LaunchDraftInput!) { launchDraftCheck(input: $input) { ${ERRORS} } }`,
    variables: { input: input(subject) },
  })
}
