import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { log, type LogRecord, onLogRecord, setLogLevel } from './index.ts'

const door = new URL('./index.ts', import.meta.url).href

function run(statements: string): readonly string[] {
  const script = `import { log, setLogLevel } from '${door}'; ${statements}`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return stdout.trimEnd().split('\n')
}

it('is one JSON line an event, whatever is in it', () => {
  const lines = run(
    `log.error('pay\\nments', 'two\\nlines\\u2028{"level":"INFO"}', { traceId: 't1', error: new Error('a\\nb') })`,
  )
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'ERROR',
    component: 'pay\nments',
    traceId: 't1',
    error: { message: 'a\nb' },
  })
})

it('leaves out what is below the level', () => {
  expect(run(`setLogLevel('ERROR'); log.warning('a', 'unheard'); log.critical('a', 'heard')`)).toEqual([
    expect.stringContaining('heard'),
  ])
})

it('tells listeners of each event, redacted', () => {
  const heard: LogRecord[] = []
  setLogLevel('WARNING')
  const stop = onLogRecord((record) => heard.push(record))
  log.warning('mail', 'no answer for ada@mail.example', { traceId: 't2', error: new Error('refused') })
  stop()
  log.warning('mail', 'unheard')
  expect(heard).toEqual([
    expect.objectContaining({ level: 'WARNING', component: 'mail', message: 'no answer for [email]', traceId: 't2' }),
  ])
  expect(heard[0]?.stackTrace).toContain('refused')
})
