import { spawn } from 'node:child_process'
import { ROOT } from './paths.ts'
import { Failure } from './progress.ts'

export interface Program {
  readonly command: string
  readonly parameters: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal
}

export interface Outcome {
  readonly code: number
  /** What it wrote, standard output and errors in one. */
  readonly output: string
}

/** Runs a program to its end and keeps what it writes; `onLine` hears it at once. */
export function runProgram(program: Program, onLine?: (line: string) => void): Promise<Outcome> {
  const { command, parameters, cwd = ROOT, env = process.env, signal } = program
  const child = spawn(command, [...parameters], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal, killSignal: 'SIGTERM' as const } : {}),
  })
  let output = ''
  let rest = ''
  const take = (chunk: string): void => {
    output += chunk
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    if (onLine) lines.forEach((line) => onLine(line))
  }
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, killedBy) => {
      if (onLine && rest !== '') onLine(rest)
      resolve({ code: code ?? (killedBy === null ? 1 : 128), output })
    })
  })
}

/** Runs a program that must succeed; its output is shown only when it does not. */
export async function mustRun(program: Program): Promise<string> {
  const { code, output } = await runProgram(program)
  if (code === 0) return output
  throw new Failure(`${program.command} ${program.parameters.join(' ')} ended with ${code}:\n${output.trim()}`)
}
