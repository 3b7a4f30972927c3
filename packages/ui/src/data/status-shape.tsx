import type { StatusShape as Shape } from './status-table.ts'

const paths: Record<Shape, string> = {
  check: 'm2.5 6.4 2.4 2.4 4.6-5.2',
  dot: 'M6 6h0',
  ring: 'M6 2.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Z',
  triangle: 'M6 1.8 10.8 10H1.2Z',
  cross: 'm3 3 6 6m0-6-6 6',
  square: 'M2 2h8v8H2Z',
  back: 'M3.4 6.2h4.2a2 2 0 0 1 0 4H6M5.6 3.8 3.2 6.2l2.4 2.4',
  half: 'M6 2.2a3.8 3.8 0 1 1 0 7.6',
}

/** The little sign that tells a status apart without its colour. */
export function StatusShape({ shape }: { shape: Shape }) {
  const isFilled = shape === 'triangle' || shape === 'square'
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={shape === 'dot' ? 6 : 1.9}
      aria-hidden
    >
      {shape === 'half' ? <circle cx="6" cy="6" r="3.8" strokeOpacity=".35" /> : null}
      <path d={paths[shape]} strokeWidth={isFilled ? 1 : undefined} />
    </svg>
  )
}
