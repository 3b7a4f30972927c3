import 'reflect-metadata'
import { setLogLevel } from '../../src/platform/log/index.ts'

setLogLevel('silent')
