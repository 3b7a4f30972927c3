const wings = [-318, -238, 238, 318]

/** The station round its middle (0, 0): truss, eight golden wings, radiators, modules, a docked capsule. */
export function StationCraft({ id }: { id: string }) {
  const url = (name: string) => `url(#${id}${name})`
  return (
    <>
      <defs>
        <linearGradient id={`${id}gold`} x2="1" y2="1">
          <stop stopColor="#fff0bd" />
          <stop offset=".3" stopColor="#e9a94a" />
          <stop offset=".7" stopColor="#a4571f" />
          <stop offset="1" stopColor="#5d2a18" />
        </linearGradient>
        <pattern id={`${id}cells`} width="14.5" height="12" patternUnits="userSpaceOnUse">
          <path d="M0 0h14.5v12" fill="none" stroke="#3a1708" strokeOpacity=".55" strokeWidth="1.3" />
        </pattern>
        <linearGradient id={`${id}hull`} x2="1">
          <stop stopColor="#fdfefe" />
          <stop offset=".35" stopColor="#c6cede" />
          <stop offset="1" stopColor="#39415c" />
        </linearGradient>
        <linearGradient id={`${id}tube`} x2="0" y2="1">
          <stop stopColor="#fdfefe" />
          <stop offset=".35" stopColor="#c0c9db" />
          <stop offset="1" stopColor="#353d58" />
        </linearGradient>
      </defs>
      {wings.map((x) => (
        <g key={x}>
          {[-196, 22].map((y) => (
            <g key={y}>
              <path d={`M${x} ${y < 0 ? -22 : 22}V0`} stroke="#9aa4bb" strokeWidth="4" />
              <rect x={x - 29} y={y} width="58" height="174" rx="2" fill={url('gold')} />
              <rect x={x - 29} y={y} width="58" height="174" rx="2" fill={url('cells')} />
              <path d={`M${x} ${y}v174`} stroke="#2a1208" strokeWidth="2.5" />
            </g>
          ))}
        </g>
      ))}
      {[-150, -112, 112, 150].map((x) => (
        <rect
          key={x}
          x={x - 14}
          y="12"
          width="28"
          height="104"
          fill={url('hull')}
          stroke="#8e98b0"
          strokeWidth=".8"
          opacity=".92"
        />
      ))}
      <rect x="-362" y="-8" width="724" height="16" rx="2" fill={url('tube')} />
      <path
        d={`M-360 7${Array.from({ length: 45 }, (_, index) => `L${-352 + index * 16} ${index % 2 ? 7 : -7}`).join('')}`}
        fill="none"
        stroke="#59627c"
        strokeWidth="1.4"
      />
      <rect x="-17" y="-96" width="34" height="226" rx="9" fill={url('hull')} />
      <rect x="-23" y="-46" width="46" height="58" rx="8" fill={url('hull')} />
      <rect x="-23" y="62" width="46" height="50" rx="8" fill={url('hull')} />
      <rect x="-96" y="72" width="192" height="30" rx="11" fill={url('tube')} />
      <path d="M-17-34h34M-17 30h34M-17 118h34M-62 72v30M62 72v30" stroke="#4b546e" strokeWidth="1.6" />
      <path d="M-13-96h26l-6-34h-14z" fill={url('hull')} />
      <path d="M-7-130h14v-6h-14z" fill="#e8edf6" />
      <path
        d="M-8-18h4M4-18h4M-70 87h5M-48 87h5M44 87h5M66 87h5"
        stroke="#ffd98a"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M-13 130h26l-5 26h-16z" fill={url('hull')} />
    </>
  )
}
