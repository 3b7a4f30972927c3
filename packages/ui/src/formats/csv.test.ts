import { expect, it } from 'vitest'
import { type CsvColumn, toCsv } from './csv.ts'

interface Row {
  name: string
  amount: string | number | null
}

const columns: CsvColumn<Row>[] = [
  { header: 'Name', value: (row) => row.name },
  { header: 'Amount', value: (row) => row.amount },
  { header: 'Actions' },
]
const line = (name: string, amount: Row['amount'] = 1) =>
  toCsv([{ name, amount }], columns).split('\r\n').slice(1).join('\r\n').trimEnd()

it('writes a header and the columns that have a value', () => {
  expect(toCsv([{ name: 'Ada', amount: '1.50' }], columns)).toBe('Name,Amount\r\nAda,1.50\r\n')
})

it('quotes commas, quotes and line breaks', () => {
  expect(line('Lovelace, Ada')).toBe('"Lovelace, Ada",1')
  expect(line('the "one"')).toBe('"the ""one""",1')
  expect(line('two\nlines')).toBe('"two\nlines",1')
})

it('turns formulas into text', () => {
  expect(line('=1+1')).toBe("'=1+1,1")
  expect(line('+1')).toBe("'+1,1")
  expect(line('-2+3')).toBe("'-2+3,1")
  expect(line('@SUM(A1)')).toBe("'@SUM(A1),1")
  expect(line('\t=1')).toBe('"\'\t=1",1')
  expect(line('\r=1')).toBe('"\'\r=1",1')
})

it('keeps negative numbers as numbers and nothing as an empty cell', () => {
  expect(line('Refund', '-250.00')).toBe('Refund,-250.00')
  expect(line('Refund', -3)).toBe('Refund,-3')
  expect(line('Refund', null)).toBe('Refund,')
})
