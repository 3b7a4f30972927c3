import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import npmChromium, { inflate } from '@sparticuz/chromium'

/** A Chromium that can be started here. */
export interface Chromium {
  readonly executablePath: string
  /** What it needs in its environment beside what there is. */
  readonly env: Readonly<Record<string, string>>
}

const STATE = fileURLToPath(new URL('../../../.astro/', import.meta.url))

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The machine's Chromium (or the one that `CHROMIUM` names), else the one that npm installed: `CHROMIUM=npm` insists on that. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM
  if (named === 'npm') return unpackChromium()
  const found = [named ?? '', ...KNOWN_PLACES].find((file) => file !== '' && existsSync(file))
  return found === undefined ? unpackChromium() : { executablePath: found, env: {} }
}

async function unpackChromium(): Promise<Chromium> {
  const { version } = createRequire(import.meta.url)('playwright-core/package.json') as { readonly version: string }
  const home = join(STATE, `chromium-${version}`)
  if (!existsSync(home)) await unpackInto(home)
  const executablePath = join(home, 'chromium')
  return { executablePath, env: { ...libraries(home, executablePath), ...fonts(home) } }
}

/** Everything is unpacked aside and renamed when it is whole. The package unpacks to where TMPDIR points. */
async function unpackInto(home: string): Promise<void> {
  mkdirSync(STATE, { recursive: true })
  const draft = mkdtempSync(`${home}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = draft
  try {
    await npmChromium.executablePath()
    const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
    await inflate(join(packed, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  writeFileSync(
    join(draft, 'fonts', 'fonts.conf'),
    `<fontconfig><dir prefix="relative">fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>\n`,
  )
  rmSync(home, { recursive: true, force: true })
  renameSync(draft, home)
}

/** A bare machine lacks a few libraries: the package has them. */
function libraries(home: string, executable: string): Readonly<Record<string, string>> {
  if (process.platform !== 'linux' || !execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found'))
    return {}
  return { LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
}

/** A bare machine has no font at all, and text would have no width. */
function fonts(home: string): Readonly<Record<string, string>> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }
}
