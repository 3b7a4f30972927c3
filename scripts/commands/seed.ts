// npm run seed [-- --scale 10]: brings the tables up to date and fills an empty database with demo data.
import { sourceTool } from '../lib/database.ts'
import { fail, step } from '../lib/progress.ts'
import { readEnvironment } from '../lib/settings.ts'
import { withDatabase } from '../lib/with-database.ts'

const env = readEnvironment()

await withDatabase(env, async ({ url }) => {
  const withUrl = { ...env, DATABASE_URL: url }
  await step('Tables', () => sourceTool('migrate', withUrl))
  const said = await step('Demo data', () => sourceTool('seed', withUrl, process.argv.slice(2)))
  console.log(said.trim() === '' ? 'The database already had its demo data.' : said.trim())
}).catch(fail)
