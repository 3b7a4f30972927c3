import { expect, it } from 'vitest'
import { MOST_VIEWS, viewStore, withView } from './saved-views.ts'

function memory(first?: string) {
  const kept = new Map(first === undefined ? [] : [['astro-launch-views:a', first]])
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}

it('finds the views of an agency again, and of no other', () => {
  const storage = memory()
  viewStore('a', storage).save([{ name: 'Moon', view: { to: 'MOON' } }])
  expect(viewStore('a', storage).load()).toEqual([{ name: 'Moon', view: { to: 'MOON' } }])
  expect(viewStore('b', storage).load()).toEqual([])
})

it('begins anew when what was kept cannot be read', () => {
  for (const broken of ['{', '[1]', '{"name":"x"}', 'null']) expect(viewStore('a', memory(broken)).load()).toEqual([])
})

it('lives without a storage', () => {
  const refusing = {
    getItem: () => {
      throw new Error('refused')
    },
    setItem: () => {
      throw new Error('refused')
    },
  }
  const store = viewStore('a', refusing)
  store.save([])
  expect(store.load()).toEqual([])
})

it('keeps one view a name, and not more than fit', () => {
  const views = withView([{ name: 'Moon', view: { to: 'MOON' } }], { name: 'moon', view: { to: 'MOON', below: '1' } })
  expect(views).toEqual([{ name: 'moon', view: { to: 'MOON', below: '1' } }])
  const many = Array.from({ length: MOST_VIEWS + 3 }, (_, index) => ({ name: `View ${index}`, view: {} }))
  expect(many.reduce(withView, [] as typeof many)).toHaveLength(MOST_VIEWS)
})
