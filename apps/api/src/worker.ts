import 'reflect-metadata'
import { startWorker } from './composition.ts'
import { loadConfig } from './platform/config/index.ts'
import { log, setLogLevel } from './platform/log/index.ts'
import { endGracefully } from './platform/process/index.ts'

const config = loadConfig()
setLogLevel(config.logLevel)
const worker = await startWorker(config)
endGracefully('worker', () => worker.close())
log.info('worker', 'Ready.', { profile: config.profile })
