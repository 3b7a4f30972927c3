import { Button as MantineButton } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Loader.layer.css'
import '@mantine/core/styles/Button.layer.css'
export type { ButtonProps } from '@mantine/core'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Button = MantineButton
