import { AUDIENCES, type Audience, schemaForAudience } from '../platform/access/index.ts'
import { buildSchema, printSdl } from '../platform/graphql/index.ts'
import { resolvers } from '../resolvers.ts'

// Prints the schema as one role sees it: `npm run schema:role -- AGENCY`.

const asked = process.argv[2]?.toUpperCase() ?? ''
const audience = AUDIENCES.find((one): one is Audience => one === asked)
if (audience === undefined) {
  console.error(`Whose schema? One of ${AUDIENCES.join(', ')}.`)
  process.exitCode = 1
} else process.stdout.write(printSdl(schemaForAudience(buildSchema(resolvers), audience)))
