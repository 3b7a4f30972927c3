import { NativeSelect as MantineNativeSelect } from '@mantine/core'
import '@mantine/core/styles/Input.layer.css'
export type { NativeSelectProps } from '@mantine/core'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const NativeSelect = MantineNativeSelect
