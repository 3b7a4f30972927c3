// npm run schema:role -- AGENCY: prints the schema as one role sees it.
import { sourceTool } from '../lib/database.ts'
import { fail } from '../lib/progress.ts'

await sourceTool('print-role-schema', process.env, process.argv.slice(2)).then((sdl) => process.stdout.write(sdl), fail)
