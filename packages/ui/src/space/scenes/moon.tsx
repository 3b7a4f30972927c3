import type { SceneProps } from './scene.ts';

export default function MoonScene({ className }: SceneProps) {
  return (
    <svg viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice" className={className} aria-hidden>
      <circle cx="800" cy="2000" r="1400" fill="#2b6fc4" />
    </svg>
  );
}
