import { Radio as MantineRadio } from '@mantine/core'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Radio.layer.css'
export type { RadioProps } from '@mantine/core'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Radio = MantineRadio
