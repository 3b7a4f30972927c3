export type StateArtKind = 'empty' | 'none' | 'error'

const dashes: Record<StateArtKind, string> = { empty: '2 7', none: '2 7', error: '60 14 6 200' }

/** The trajectory motif: not begun, passing beside its goal, broken off. */
export function StateArt({ kind, className }: { kind: StateArtKind; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 152 76" className={className} fill="none" aria-hidden>
      <path d="M-10 92a110 58 0 0 1 172 0" stroke="currentColor" strokeOpacity=".28" strokeWidth="1.5" />
      <path
        d="M14 62C34 18 92 4 134 22"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray={dashes[kind]}
      />
      <circle cx="14" cy="62" r="4" fill="currentColor" />
      {kind === 'error' ? (
        <path d="m84 10 9 9m0-9-9 9" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      ) : null}
      {kind === 'none' ? (
        <circle cx="112" cy="46" r="9" stroke="currentColor" strokeWidth="2" strokeDasharray="3 5" />
      ) : null}
      <circle cx="134" cy="22" r="5.5" stroke="currentColor" strokeWidth="2" />
      <path
        d="M30 12h0M58 30h0M108 6h0M146 50h0M70 8h0"
        stroke="currentColor"
        strokeOpacity=".5"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  )
}
