// A process of the bench: the product as it was built, with the bench's documents registered.
// node product.ts <build> <apps directory>
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createServer } from '../../../apps/api/src/composition.ts'
import type { loadConfig } from '../../../apps/api/src/platform/config/index.ts'

type Composition = { readonly createServer: typeof createServer }
type Settings = { readonly loadConfig: typeof loadConfig }

const [build = '', apps = ''] = process.argv.slice(2)
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(build, 'src', file)).href)

const { createServer: create } = (await load('composition.js')) as Composition
const { loadConfig: read } = (await load('platform/config/index.js')) as Settings
const config = read()
const server = await create(config, apps)
process.once('SIGTERM', () => void server.close().finally(() => process.exit(0)))
process.send?.({ port: await server.api.listen(0, config.host) })
