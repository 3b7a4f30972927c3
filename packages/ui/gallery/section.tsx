import type { ReactNode } from 'react'
import { Stack, Title } from '../src/index.ts'

/** One component of the gallery with its states. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section data-section={title} style={{ paddingBlock: '1.5rem', minWidth: 0 }}>
      <Title order={2} mb="md">
        {title}
      </Title>
      <Stack gap="lg" style={{ minWidth: 0 }}>
        {children}
      </Stack>
    </section>
  )
}
