export { renderExample } from './example.ts'
export { type Config, ConfigError, loadConfig } from './load.ts'
