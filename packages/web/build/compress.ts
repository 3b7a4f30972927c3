import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Smaller files gain nothing; fonts are compressed already. */
const LEAST = 1024
const KINDS = new Set(['.js', '.css', '.html', '.svg', '.json'])

/** Writes `.br` and `.gz` beside what was built in an app's folder: the server hands them out as they lie. */
const dist = join(process.cwd(), 'dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => join(dist, name))
  .filter((file) => KINDS.has(extname(file)) && statSync(file).size >= LEAST)

for (const file of files) {
  const bytes = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
}
