// npm run build: builds the server and the apps, if anything changed.
import { buildIfNeeded } from '../lib/build.ts'
import { fail } from '../lib/progress.ts'

await buildIfNeeded(new AbortController().signal).catch(fail)
