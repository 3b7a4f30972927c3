import { inflateSync } from 'node:zlib'

/** A PDF as far as tests look into it: our own only, whose objects are not packed and whose streams are. */
export class Pdf {
  readonly source: string
  readonly #objects = new Map<string, { readonly head: string; readonly stream: string }>()

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString('latin1')
    for (const [, id = '', body = ''] of this.source.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)) {
      const [head = '', rest] = body.split(/stream\n/, 2)
      this.#objects.set(id, { head, stream: rest === undefined ? '' : unpacked(head, body.slice(head.length + 7)) })
    }
  }

  get title(): string {
    const [, id = ''] = /\/Title (\d+) 0 R/.exec(this.source) ?? []
    return this.#objects.get(id)?.head.replace(/^\((.*)\)\s*$/s, '$1') ?? ''
  }

  /** The content of each page, as drawing operators. */
  get pages(): readonly string[] {
    return [...this.#objects.values()]
      .filter(({ head }) => head.includes('/Type /Page\n'))
      .map(({ head }) => this.#objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '')
  }

  /** What a page says, drawing by drawing, by the tables that tell glyphs from letters. */
  textOf(page: string): string {
    let letters = new Map<string, string>()
    const said: string[] = []
    for (const [, font, shown] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font !== undefined) letters = this.#lettersOf(font)
      for (const [glyph] of (shown ?? '')
        .match(/<[0-9a-f]+>/g)
        ?.join('')
        .matchAll(/[0-9a-f]{4}/g) ?? [])
        said.push(letters.get(glyph) ?? '\uFFFD')
      if (shown !== undefined) said.push('\n')
    }
    return said.join('')
  }

  get text(): string {
    return this.pages.map((page) => this.textOf(page)).join('\f')
  }

  #lettersOf(font: string): Map<string, string> {
    const id = new RegExp(`/${font} (\\d+) 0 R`).exec(this.source)?.[1] ?? ''
    const table = /\/ToUnicode (\d+) 0 R/.exec(this.#objects.get(id)?.head ?? '')?.[1] ?? ''
    const letters = new Map<string, string>()
    for (const [, from = '', list = ''] of (this.#objects.get(table)?.stream ?? '').matchAll(
      /<(\w+)> <\w+> \[([^\]]*)\]/g,
    ))
      for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries())
        letters.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), utf16(hex))
    return letters
  }
}

const utf16 = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')

function unpacked(head: string, rest: string): string {
  const length = Number(/\/Length (\d+)/.exec(head)?.[1])
  const bytes = Buffer.from(rest.slice(0, length), 'latin1')
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}
