import { Paper as MantinePaper } from '@mantine/core'
import '@mantine/core/styles/Paper.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Paper = MantinePaper
