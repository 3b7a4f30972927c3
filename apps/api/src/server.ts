import 'reflect-metadata'
import { createServer } from './composition.ts'
import { loadConfig } from './platform/config/index.ts'
import { log, setLogLevel } from './platform/log/index.ts'
import { endGracefully } from './platform/process/index.ts'
import { appsDirectory } from './paths.ts'

const config = loadConfig()
setLogLevel(config.logLevel)
const server = await createServer(config, appsDirectory)
endGracefully('server', () => server.close())
const port = await server.api.listen(config.port, config.host)
log.info('server', 'Ready.', { port, profile: config.profile })
