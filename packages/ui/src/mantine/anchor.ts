import { Anchor as MantineAnchor } from '@mantine/core'
import '@mantine/core/styles/Text.layer.css'
import '@mantine/core/styles/Anchor.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Anchor = MantineAnchor
