import TaggedDocument from 'pdfkit'
import { type Face, runsOf, type Voice } from './faces.ts'

export type Pdf = PDFKit.PDFDocument
export type Structure = PDFKit.PDFStructureElement

/** How a text looks. Sizes and places are in points, from the page's upper left corner. */
export interface Style {
  readonly voice: Voice
  readonly size: number
  readonly color: string
  /** Space between letters. */
  readonly tracking?: number
  /** Figures of one width, for columns of numbers. */
  readonly tabular?: boolean
}

/** Where a text stands: its baseline's start, and how wide it may be. */
export interface Place {
  readonly x: number
  readonly y: number
  /** Narrower than this it is set smaller, down to two thirds, then cut. */
  readonly width?: number
  readonly align?: 'left' | 'right'
}

/** A4 upright, in points. */
export const PAGE = { width: 595.28, height: 841.89 }

/**
 * A tagged PDF being drawn: each text stands in the structure that a screen reader follows, each ornament is marked as
 * one. Fonts are embedded, so that it looks the same everywhere.
 */
export class Sheet {
  readonly pdf: Pdf
  #section: Structure
  readonly #root: Structure

  constructor(title: string, language: string, now: Date) {
    this.pdf = new TaggedDocument({
      size: [PAGE.width, PAGE.height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      // pdfkit knows it, its types do not.
      subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      displayTitle: true,
      lang: language,
      info: { Title: title, Author: 'AstroBookings', Creator: 'AstroBookings', CreationDate: now },
    })
    this.#root = this.pdf.struct('Document')
    this.pdf.addStructure(this.#root)
    this.#section = this.#root
  }

  /** Begins a page: what follows is read as one section. */
  page(title: string): void {
    this.pdf.addPage()
    this.#section = this.pdf.struct('Sect', { title })
    this.#root.add(this.#section)
  }

  /** Draws what only looks good and says nothing. */
  ornament(draw: (pdf: Pdf) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' })
    this.pdf.save()
    draw(this.pdf)
    this.pdf.restore()
    this.pdf.endMarkedContent()
  }

  /** Draws a picture that says something; `alt` says it in words. */
  figure(alt: string, draw: (pdf: Pdf) => void): void {
    const drawn = (): void => {
      this.pdf.save()
      draw(this.pdf)
      this.pdf.restore()
    }
    this.#section.add(this.pdf.struct('Figure', { alt }, [drawn]))
  }

  /** Draws texts that are read as one: a heading, a paragraph, a label with its value. */
  read(tag: 'H1' | 'H2' | 'P', draw: () => void): void {
    this.#section.add(this.pdf.struct(tag, {}, [draw]))
  }

  /** A table: each row is a list of ways to draw its cells. */
  table(rows: readonly { readonly head?: boolean; readonly cells: readonly (() => void)[] }[]): void {
    const table = this.pdf.struct('Table')
    this.#section.add(table)
    for (const { head = false, cells } of rows) {
      const row = this.pdf.struct('TR')
      table.add(row)
      for (const cell of cells) row.add(this.pdf.struct(head ? 'TH' : 'TD', {}, [cell]))
      row.end()
    }
    table.end()
  }

  /** Draws a line of text; within `read` or a cell of a table. Gives how wide it came out. */
  text(text: string, style: Style, { x, y, width, align = 'left' }: Place): number {
    const [shown, size, long] = this.#fitted(oneLine(text), style, width ?? Number.POSITIVE_INFINITY)
    let at = align === 'right' && width !== undefined ? x + width - long : x
    for (const { face, text: part } of runsOf(style.voice, shown)) {
      this.#use(face, size)
      this.pdf
        .fillColor(style.color)
        .text(part, at, y, { lineBreak: false, baseline: 'alphabetic', ...this.#options(style) })
      at += this.pdf.widthOfString(part, this.#options(style))
    }
    return long
  }

  /** Draws a text over several lines, `leading` apart; gives the baseline after the last. */
  paragraph(
    text: string,
    style: Style,
    { x, y, width }: Required<Omit<Place, 'align'>>,
    leading = style.size * 1.45,
  ): number {
    let line = ''
    let at = y
    for (const word of oneLine(text).split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && this.widthOf(longer, style) > width) {
        this.text(line, style, { x, y: at, width })
        at += leading
        line = word
      } else line = longer
    }
    if (line !== '') this.text(line, style, { x, y: at, width })
    return line === '' ? at : at + leading
  }

  /** How wide a text is in a style. */
  widthOf(text: string, style: Style, size = style.size): number {
    return runsOf(style.voice, text).reduce((sum, { face, text: part }) => {
      this.#use(face, size)
      return sum + this.pdf.widthOfString(part, this.#options(style))
    }, 0)
  }

  /** Ends the document; its bytes. */
  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = []
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve, reject) => this.pdf.on('end', resolve).on('error', reject))
    this.#root.end()
    this.pdf.end()
    await ended
    return Buffer.concat(chunks)
  }

  #fitted(text: string, style: Style, width: number): [text: string, size: number, width: number] {
    const full = this.widthOf(text, style)
    if (full <= width) return [text, style.size, full]
    const smallest = (style.size * 2) / 3
    const size = Math.max(smallest, (style.size * width) / full)
    let letters = [...text]
    let shown = text
    let long = this.widthOf(shown, style, size)
    while (long > width + 0.1 && letters.length > 1) {
      letters = letters.slice(0, -1)
      shown = `${letters.join('').trimEnd()}…`
      long = this.widthOf(shown, style, size)
    }
    return [shown, size, long]
  }

  #use(face: Face, size: number): void {
    // pdfkit takes a font that is open already, which its types do not know of.
    this.pdf.font(face.font as unknown as PDFKit.Mixins.PDFFontSource, face.name, size)
  }

  #options({ tracking, tabular }: Style): { characterSpacing?: number; features: PDFKit.Mixins.OpenTypeFeatures[] } {
    // Named features, also none, make pdfkit set a run as a whole and not word by word, which scripts that run from the
    // right need.
    return { ...(tracking ? { characterSpacing: tracking } : {}), features: tabular ? ['tnum'] : [] }
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
