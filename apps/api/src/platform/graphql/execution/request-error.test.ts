import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { DateScalar } from '../scalars/index.ts'
import { requestError, withoutValues } from './request-error.ts'

const schema = buildSchema(`
  scalar Date
  type Query { logIn(input: LogIn!, day: Date, n: Int): Boolean }
  input LogIn { email: String! password: String! nested: LogIn }
`)
Object.assign(schema.getType('Date') ?? {}, { parseValue: (value: unknown) => DateScalar.parseValue(value) })

const told = (variables: Record<string, unknown>): string[] => {
  const [operation] = parse(
    'query ($input: LogIn!, $day: Date, $n: Int) { logIn(input: $input, day: $day, n: $n) }',
  ).definitions
  const definitions = operation?.kind === Kind.OPERATION_DEFINITION ? operation.variableDefinitions : undefined
  return (getVariableValues(schema, definitions ?? [], variables).errors ?? []).map(
    (error) => requestError(error).message,
  )
}

it('says which variable is wrong, where and why, and repeats no value', () => {
  expect(told({ input: { email: 'canary', password: 12345 } })).toEqual([
    'Variable "$input" has an invalid value at "input.password".',
  ])
  expect(told({ input: { email: 'canary' } })).toEqual([
    'Variable "$input" has an invalid value: Field "password" of required type "String!" was not provided.',
  ])
  expect(told({ input: { email: 'a', password: 'b', canary: 1 } })[0]).toContain('is not defined by type')
  expect(told({ input: { email: 'a', password: 'b' }, day: 'canary' })).toEqual([
    'Variable "$day" has an invalid value: Not a calendar date, for example "2027-04-01".',
  ])
  expect(told({})[0]).toMatch(/^Variable "\$input" of required type/)
})

it('repeats no literal of the document', () => {
  const messages = validate(
    schema,
    parse('{ logIn(input: { email: 4711, password: true, nested: "canary" }, n: "canary") }'),
  ).map((error) => withoutValues(error.message))
  expect(messages.join()).not.toMatch(/canary|4711|true/)
  expect(messages).toContain('Int cannot represent non-integer.')
})
