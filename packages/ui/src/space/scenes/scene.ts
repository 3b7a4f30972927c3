export interface SceneProps {
  className?: string | undefined
  /** Without motion, for all but heroes. */
  still?: boolean
}

/** Numbers from 0 to 1 that look random but are the same each time, so that a picture never changes between visits. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** The frame all scenes are drawn in; the box shows what it has room for, from the middle. */
export const frame = {
  viewBox: '0 0 1600 900',
  preserveAspectRatio: 'xMidYMid slice',
  'aria-hidden': true,
  focusable: false,
} as const
