// Sums a CPU profile up: node profile.ts <file.cpuprofile> [lines]. Self time by place and by function.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

interface Frame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
}

/** Prints where the time of a profile went, in percent of what was not idle. */
export function printProfile(file: string, lines = 40): void {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as Profile
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  const byPlace = new Map<string, number>()
  const byFunction = new Map<string, number>()
  let total = 0
  profile.samples.forEach((id, i) => {
    const frame = frames.get(id)
    const time = profile.timeDeltas[i] ?? 0
    if (frame === undefined || frame.functionName === '(idle)' || frame.functionName === '(root)') return
    total += time
    add(byPlace, placeOf(frame), time)
    add(byFunction, `${frame.functionName || '(anonymous)'}  ${placeOf(frame)}:${frame.lineNumber + 1}`, time)
  })
  print('by place', byPlace, { total, lines })
  print('by function', byFunction, { total, lines })
}

function add(to: Map<string, number>, key: string, time: number): void {
  to.set(key, (to.get(key) ?? 0) + time)
}

function placeOf({ url, functionName }: Frame): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'native'
  const parts = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)
  return parts?.[1] ?? url.replace(/^.*\/(?:dist\/)?src\//, '')
}

function print(
  title: string,
  times: ReadonlyMap<string, number>,
  { total, lines }: { total: number; lines: number },
): void {
  console.log(`\n${title}`)
  const sorted = [...times].toSorted(([, a], [, b]) => b - a).slice(0, lines)
  for (const [name, time] of sorted) console.log(`${((time / total) * 100).toFixed(1).padStart(6)} %  ${name}`)
}

if (argv[1] === fileURLToPath(import.meta.url)) printProfile(argv[2] ?? '', Number(argv[3] ?? 40))
