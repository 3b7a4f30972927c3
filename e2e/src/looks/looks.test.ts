import { expect, it } from 'vitest'
import { openStage } from '../harness/index.ts'
import { AGENCY_LAUNCH_LOOKS } from './agency-launch-looks.ts'
import { AGENCY_LOOKS } from './agency-looks.ts'
import { AGENCY_MONEY_LOOKS } from './agency-money-looks.ts'
import { FAILING_LOOKS } from './failing-looks.ts'
import { inspect } from './inspect.ts'
import { NEWS_LOOKS } from './news-looks.ts'
import { OPEN_LOOKS } from './open-looks.ts'
import { OWN_LOOKS } from './own-looks.ts'

const stage = await openStage()

const TRAVELERS = [...OPEN_LOOKS, ...OWN_LOOKS, ...NEWS_LOOKS, ...FAILING_LOOKS]
const AGENCIES = [...AGENCY_LOOKS, ...AGENCY_LAUNCH_LOOKS, ...AGENCY_MONEY_LOOKS]

it.each([...TRAVELERS, ...AGENCIES])(
  'is right at each width in light and dark: $name',
  async ({ name, open, isFailing = false }) => {
    const { page, complaints, close } = await open(stage)
    expect(await inspect(page, name)).toEqual([])
    if (!isFailing) expect(complaints).toEqual([])
    await close()
  },
)
