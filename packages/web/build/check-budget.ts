import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** node check-budget.ts <kB of JS> <kB of CSS>, in an app's folder: over the wire, gzip, what its first page needs. */
const [js, css] = process.argv.slice(2).map(Number)
if (!js || !css) throw new Error('Give the budgets for JS and CSS in kB.')
const BUDGET = { js: js * 1000, css: css * 1000 }
const ENTRY = 'index.html'

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

const dist = join(process.cwd(), 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

function closure(names: readonly string[]): Chunk[] {
  const reached = new Map<string, Chunk>()
  const visit = (name: string) => {
    const chunk = manifest[name]
    if (!chunk || reached.has(name)) return
    reached.set(name, chunk)
    chunk.imports?.forEach(visit)
  }
  names.forEach(visit)
  return [...reached.values()]
}

const bytes = (files: Iterable<string>) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)

const chunks = closure([ENTRY])
const size = { js: bytes(chunks.map((chunk) => chunk.file)), css: bytes(chunks.flatMap((chunk) => chunk.css ?? [])) }

for (const kind of ['js', 'css'] as const) {
  const line = `first ${kind}: ${(size[kind] / 1000).toFixed(1)} kB gzip of ${BUDGET[kind] / 1000}`
  if (size[kind] > BUDGET[kind]) {
    console.error(`${line}: over budget`)
    process.exitCode = 1
  } else {
    console.log(line)
  }
}
