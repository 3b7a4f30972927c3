import { parseArgs } from 'node:util'
import { Failure } from '../../scripts/lib/progress.ts'

/** How the bench is run: `npm run bench -- --help` lists what can be said. */
export interface Options {
  /** Names of the works to measure; all when empty. */
  readonly only: readonly string[]
  readonly seconds: number
  readonly repetitions: number
  /** Keep-alive connections of the load generator. */
  readonly connections: number
  /** Sockets of the fan-out, one measurement each. */
  readonly sockets: readonly number[]
  /** Whether the product runs under the profiler; its figures are then not comparable. */
  readonly profile: boolean
  /** The built API, `apps/api/dist` unless another build is to be measured. */
  readonly build: string
  /** A second build that takes the limit's place: before and after a change, side by side. */
  readonly against: string | null
  /** Options of node for the product alone. */
  readonly node: readonly string[]
}

const HELP = `npm run bench -- [options]
  --quick            one short repetition: whether everything works, no figures to keep
  --only a,b         only these works
  --seconds N        length of one repetition (5)
  --repetitions N    repetitions of product and limit in turn (3)
  --connections N    keep-alive connections (32)
  --sockets N,M      sizes of the fan-out (1000); 5000 and 10000 need as many file descriptors
  --profile          write .astro/bench/profiles/*.cpuprofile of the product and sum them up
  --build DIR        measure another build of the API than apps/api/dist
  --against DIR      measure a second build in the limit's place: before and after a change
  --node "OPTIONS"   options of node for the product alone, for example --node="--max-semi-space-size=64"`

/** Reads the command line; exits after `--help`. */
export function readOptions(args: readonly string[], builtApi: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      seconds: { type: 'string' },
      repetitions: { type: 'string' },
      connections: { type: 'string', default: '32' },
      sockets: { type: 'string', default: '1000' },
      profile: { type: 'boolean', default: false },
      build: { type: 'string', default: builtApi },
      against: { type: 'string' },
      node: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    process.exit(0)
  }
  return {
    only: values.only === '' ? [] : values.only.split(','),
    seconds: positive('seconds', values.seconds ?? (values.quick ? '1' : '5')),
    repetitions: positive('repetitions', values.repetitions ?? (values.quick ? '1' : '3')),
    connections: positive('connections', values.connections),
    sockets: values.sockets.split(',').map((number) => positive('sockets', number)),
    profile: values.profile,
    build: values.build,
    against: values.against ?? null,
    node: values.node.split(' ').filter((option) => option !== ''),
  }
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new Failure(`--${name} takes numbers above 0, not "${text}".`)
  return number
}
