import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** The path of a Node that runs the product: this one if it is new enough, else the one that npm installed. */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const installed = join(modules, `node-${system}-${process.arch}`, 'bin', name)
  if (existsSync(installed)) return installed
  throw new Error(
    `AstroBookings runs on Node ${NEEDED} or newer; this is Node ${process.versions.node}, and npm has no Node ${NEEDED} for ` +
      `${process.platform} on ${process.arch}.\nPlease install it (https://nodejs.org, or "nvm install ${NEEDED}") and run the command again.`,
  )
}
