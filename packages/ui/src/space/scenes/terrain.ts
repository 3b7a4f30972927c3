import { sequence } from './scene.ts'

export interface Ridge {
  seed: number
  /** Height of the ground at the left and right end. */
  left: number
  right: number
  /** How far it rises and falls. */
  relief: number
  /** 0.4 is rolling, 0.7 rugged. */
  roughness: number
}

function displace(line: number[], relief: number, random: () => number): number[] {
  return line.flatMap((y, index) => {
    const next = line[index + 1]
    return next === undefined ? [y] : [y, (y + next) / 2 + (random() - 0.5) * relief]
  })
}

/** The crest of a range of hills, left to right, by midpoint displacement. */
export function ridgeLine({ seed, left, right, relief, roughness }: Ridge): [number, number][] {
  const random = sequence(seed)
  let line = [left, right]
  let reach = relief
  for (let round = 0; round < 7; round += 1) {
    line = displace(line, reach, random)
    reach *= roughness
  }
  return line.map((y, index) => [Math.round((index / (line.length - 1)) * 1640 - 20), Math.round(y * 10) / 10])
}

/** The hills as a filled shape down to the lower edge. */
export function ridgeShape(ridge: Ridge): string {
  return `M-20 920L${ridgeLine(ridge)
    .map((point) => point.join(' '))
    .join('L')}L1620 920Z`
}
