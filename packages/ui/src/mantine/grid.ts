import { Grid as MantineGrid } from '@mantine/core'
import '@mantine/core/styles/Grid.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Grid = MantineGrid
