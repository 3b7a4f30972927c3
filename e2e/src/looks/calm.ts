/** Nothing moves, so that what is measured is what is there. */
export const CALM = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const
