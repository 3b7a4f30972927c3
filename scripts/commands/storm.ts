// npm run storm [-- options]: sells one launch to many while processes are killed, then asks whether the books agree.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { API } from '../lib/paths.ts'

const program = join(API, 'test', 'storm', 'run.ts')
const storm = spawn(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: join(API, 'tsconfig.json') },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => storm.kill(signal))
storm.once('exit', (code) => process.exit(code ?? 1))
