import { Switch as MantineSwitch } from '@mantine/core'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Switch.layer.css'
export type { SwitchProps } from '@mantine/core'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Switch = MantineSwitch
