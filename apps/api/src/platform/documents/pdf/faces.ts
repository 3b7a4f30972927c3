import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Font, create } from 'fontkit'
import { sfntOf } from './woff.ts'

const { resolve } = createRequire(import.meta.url)

/** One font file: some letters of a family in one weight. */
export class Face {
  readonly name: string
  readonly #file: string
  #font: Font | undefined

  constructor(name: string, file: string) {
    this.name = name
    this.#file = file
  }

  /** Read when it is first needed, then kept: a document takes only the letters that it shows. */
  get font(): Font {
    this.#font ??= create(sfntOf(readFileSync(resolve(this.#file)))) as Font
    return this.#font
  }

  has(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint)
  }
}

/** The files of a family in one weight, by the letters that each is for: `[from, to, face]`. */
type Family = readonly (readonly [from: number, to: number, face: Face])[]

/** What @fontsource says of each file: `{ "latin": "U+0000-00FF,U+0131", "[4]": … }`. */
function family(name: string, weight: number): Family {
  const ranges = JSON.parse(readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Record<string, string>
  return Object.entries(ranges).flatMap(([key, text]) => {
    const part = key.replaceAll(/[[\]]/g, '')
    const face = new Face(
      `${name}-${part}-${weight}`,
      `@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff`,
    )
    return text.split(',').map((range) => {
      const [from = 0, to = from] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return [from, to, face] as const
    })
  })
}

const EVERYTHING = 0x10ffff

/** The three voices of our documents; each falls back to fonts for other scripts, the last of which has nearly all. */
const VOICES = {
  display: () => [family('space-grotesk', 700), family('inter', 600), ...others(700)],
  strong: () => [family('inter', 600), ...others(700)],
  text: () => [family('inter', 400), ...others(400)],
} as const

export type Voice = keyof typeof VOICES

const unifont: Family = [
  [0, EVERYTHING, new Face('unifont', '@fontsource/unifont/files/unifont-latin-400-normal.woff')],
]
/** Arabic, Hebrew, Japanese and other Han, Korean; then everything. */
const others = (weight: number): Family[] => [
  family('noto-sans-arabic', weight),
  family('noto-sans-hebrew', weight),
  family('biz-udpgothic', weight),
  family('gowun-dodum', 400),
  unifont,
]

const known = new Map<Voice, readonly Family[]>()

function familiesOf(voice: Voice): readonly Family[] {
  const families = known.get(voice) ?? VOICES[voice]()
  known.set(voice, families)
  return families
}

/** Text in one font and one direction. */
export interface Run {
  readonly face: Face
  readonly text: string
}

/** Parts a text into runs, each in the first font of the voice that has its letters, and in one direction. */
export function runsOf(voice: Voice, text: string): readonly Run[] {
  const runs: { face: Face; text: string; isFromRight: boolean }[] = []
  for (const { segment } of segmenter.segment(text.normalize('NFC'))) {
    const last = runs.at(-1)
    const face = faceFor(voice, segment, last?.face)
    const isFromRight = FROM_RIGHT.test(segment) || (last?.isFromRight === true && /^\s$/u.test(segment))
    if (last?.face === face && last.isFromRight === isFromRight) last.text += segment
    else runs.push({ face, text: segment, isFromRight })
  }
  return runs
}

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What is one letter to a reader stays in one font; spaces stay in the font before them. */
function faceFor(voice: Voice, letter: string, before: Face | undefined): Face {
  const codePoints = [...letter].map((sign) => sign.codePointAt(0) ?? 0)
  const [first = 0] = codePoints
  if (before !== undefined && /^\s$/u.test(letter) && before.has(first)) return before
  for (const one of familiesOf(voice)) {
    const face = one.find(([from, to]) => first >= from && first <= to)?.[2]
    if (face !== undefined && codePoints.every((codePoint) => face.has(codePoint))) return face
  }
  return before ?? familiesOf(voice)[0]?.[0]?.[2] ?? missing()
}

function missing(): never {
  throw new Error('a voice has a font')
}
