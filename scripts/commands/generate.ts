// npm run generate: writes what is generated and committed. With --check it fails if that changes anything.
import { generate } from '../generate/generate.ts'
import { Failure, fail } from '../lib/progress.ts'

try {
  const changed = await generate()
  const list = changed.map((file) => `  ${file}`).join('\n')
  if (changed.length > 0 && process.argv.includes('--check')) {
    throw new Failure(`Generated files were out of date; they are written now, commit them:\n${list}`)
  }
  console.log(changed.length === 0 ? 'Everything was up to date.' : `Written:\n${list}`)
} catch (error) {
  fail(error)
}
