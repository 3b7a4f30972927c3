// The door of every npm script: `node scripts/run.mjs <command> [arguments]`. It runs on any Node from 20 on, without a
// single package: installs what is missing, then runs scripts/commands/<command>.ts on Node 24, which npm installed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './bootstrap/install.mjs'
import { findNode24 } from './bootstrap/node24.mjs'

const [command = '', ...parameters] = process.argv.slice(2)
const script = fileURLToPath(new URL(`./commands/${command}.ts`, import.meta.url))

try {
  if (!existsSync(script)) throw new Error(`There is no command "${command}": README.md lists them.`)
  await installIfNeeded()
  const node = findNode24()
  if (node === process.execPath) {
    process.argv = [node, script, ...parameters]
    await import(`./commands/${command}.ts`)
  } else {
    runWith(node)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

/** Runs the command in a second process and lives as long as it does. */
function runWith(node) {
  const child = spawn(node, [script, ...parameters], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)))
}
