import { expect, it } from 'vitest'
import { autosave } from './autosave.ts'
import { EMPTY_DRAFT } from './draft.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const typed = { ...EMPTY_DRAFT, passengers: [{ fullName: 'Ana', email: '', phone: '', dateOfBirth: '' }] }

it('brings a draft back after a reload, for the same traveler and launch only', () => {
  const storage = memory()
  autosave('l1', 't1', storage).save(typed)
  expect(autosave('l1', 't1', storage).load()).toEqual(typed)
  expect(autosave('l2', 't1', storage).load()).toEqual(EMPTY_DRAFT)
  expect(autosave('l1', 't2', storage).load()).toEqual(EMPTY_DRAFT)
})

it('forgets it once booked', () => {
  const storage = memory()
  const save = autosave('l1', 't1', storage)
  save.save(typed)
  save.clear()
  expect(save.load()).toEqual(EMPTY_DRAFT)
})

it('starts empty when what was kept is broken or storage refuses', () => {
  const storage = memory()
  storage.kept.set('astro-booking:t1:l1', '{oops')
  expect(autosave('l1', 't1', storage).load()).toEqual(EMPTY_DRAFT)
  storage.kept.set('astro-booking:t1:l1', '{"version":0}')
  expect(autosave('l1', 't1', storage).load()).toEqual(EMPTY_DRAFT)
  const refusing = {
    ...storage,
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(() => autosave('l1', 't1', refusing).save(typed)).not.toThrow()
})
