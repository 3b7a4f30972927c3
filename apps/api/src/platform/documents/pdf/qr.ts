import { encode } from 'uqr'
import type { Pdf } from './sheet.ts'

/** Draws a QR code as one vector shape; black on white with its quiet zone, as readers want it. */
export function drawQr(
  pdf: Pdf,
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const unit = at.size / size
  pdf.roundedRect(at.x, at.y, at.size, at.size, 6).fill('#ffffff')
  for (const [row, cells] of data.entries()) {
    for (const { from, length } of darkRuns(cells)) pdf.rect(at.x + from * unit, at.y + row * unit, length * unit, unit)
  }
  pdf.fill('#03050d')
}

/** Dark cells side by side are one rectangle: no hair lines between them, and less to write. */
function darkRuns(cells: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const [index, isDark] of cells.entries()) {
    if (!isDark) continue
    const last = runs.at(-1)
    if (last !== undefined && last.from + last.length === index) last.length += 1
    else runs.push({ from: index, length: 1 })
  }
  return runs
}
