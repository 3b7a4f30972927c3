import { Progress as MantineProgress } from '@mantine/core'
import '@mantine/core/styles/Progress.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Progress = MantineProgress
