import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const modules = join(root, 'node_modules')

/** Installs the packages of package-lock.json unless exactly these are there. */
export async function installIfNeeded() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  if (wanted && isInstalled(wanted)) return
  console.log('Installing packages from npm, once: this takes a minute or two …')
  const code = await npm([wanted ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error(`npm could not install the packages (its messages are above).`)
}

/** npm writes its own list last of all, so an interrupted installation has none; folders may have been deleted since. */
function isInstalled(wanted) {
  const installed = packagesIn(join(modules, '.package-lock.json'))
  if (!installed) return false
  return Object.entries(wanted).every(([path, one]) => {
    if (!path.includes('node_modules/')) return true
    const found = installed[path]
    if (!found) return one.optional === true && !isForThisMachine(one)
    return (one.link === true || found.version === one.version) && existsSync(join(root, path))
  })
}

/** Packages with machine code are optional, and each is for one kind of machine: npm leaves the others out. */
function isForThisMachine({ os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false
  const fits = (list, value) => list === undefined || [list].flat().includes(value)
  return fits(os, process.platform) && fits(cpu, process.arch) && (libc === undefined || fits(libc, usedLibc()))
}

function usedLibc() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

function npm(parameters) {
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js') ? [nodeOutsideModules(), [cli]] : ['npm', []]
  const child = spawn(command, [...first, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  })
  const started = Date.now()
  const report = setInterval(() => {
    console.log(`  Installing … ${Math.round((Date.now() - started) / 1000)} s`)
  }, 10_000)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  }).finally(() => clearInterval(report))
}

/** npm run puts the Node 24 of node_modules first; npm ci would saw off the branch it sits on. */
function nodeOutsideModules() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const directories = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((directory) => !directory.includes('node_modules'))
  return directories.map((directory) => join(directory, name)).find((file) => existsSync(file)) ?? process.execPath
}
