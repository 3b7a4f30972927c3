// npm run format: writes every file in the one style.
import { bin } from '../lib/paths.ts'
import { fail } from '../lib/progress.ts'
import { mustRun } from '../lib/run-program.ts'

await mustRun({ command: process.execPath, parameters: [bin('oxfmt'), '.'] }).then(console.log, fail)
