import { Textarea as MantineTextarea, TextInput as MantineTextInput } from '@mantine/core'
import '@mantine/core/styles/Input.layer.css'
export type { TextareaProps, TextInputProps } from '@mantine/core'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Textarea = MantineTextarea
export const TextInput = MantineTextInput
