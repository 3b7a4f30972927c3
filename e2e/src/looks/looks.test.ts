import { expect, it } from 'vitest'
import { openStage } from '../harness/index.ts'
import { AGENCY_LAUNCH_LOOKS } from './agency-launch-looks.ts'
import { AGENCY_LOOKS } from './agency-looks.ts'
import { FAILING_LOOKS } from './failing-looks.ts'
import { inspect } from './inspect.ts'
import { OPEN_LOOKS } from './open-looks.ts'
import { OWN_LOOKS } from './own-looks.ts'

const stage = await openStage()

it.each([...OPEN_LOOKS, ...OWN_LOOKS, ...FAILING_LOOKS, ...AGENCY_LOOKS, ...AGENCY_LAUNCH_LOOKS])(
  'is right at each width in light and dark: $name',
  async ({ name, open, isFailing = false }) => {
    const { page, complaints, close } = await open(stage)
    expect(await inspect(page, name)).toEqual([])
    if (!isFailing) expect(complaints).toEqual([])
    await close()
  },
)
