import { describe, expect, it } from 'vitest'
import { runsOf } from './faces.ts'

const shown = (text: string): string[] => runsOf('strong', text).map((run) => `${run.face.name}: ${run.text}`)

describe('the fonts of a document', () => {
  it('are one for a name in plain letters', () =>
    expect(shown('Mae Jemison')).toEqual(['inter-latin-600: Mae Jemison']))

  it('change where a letter needs another one, and no letter is without', () => {
    expect(shown('Łukasz Żółć')).toEqual([
      'inter-latin-ext-600: Ł',
      'inter-latin-600: ukasz ',
      'inter-latin-ext-600: Ż',
      'inter-latin-600: ó',
      'inter-latin-ext-600: łć',
    ])
    expect(runsOf('strong', '村上').every(({ face }) => face.name.startsWith('biz-udpgothic'))).toBe(true)
    for (const name of ['Jón Þór', 'Nguyễn Thị', 'Ελένη', 'Юрий', '王小明', '김연아', 'محمد', 'שרה', 'สมชาย', 'अमिता'])
      for (const { face, text } of runsOf('display', name))
        for (const letter of text) expect(face.has(letter.codePointAt(0) ?? 0), `${name}: ${letter}`).toBe(true)
  })

  it('keep accents with their letters, however they are written', () => {
    expect(runsOf('text', 'Zo\u0308e').map(({ text }) => text)).toEqual(['Zöe'])
  })

  it('part what runs from the right from what does not', () => {
    expect(runsOf('text', 'Ali علي بن').map(({ text }) => text)).toEqual(['Ali ', 'علي بن'])
  })
})
