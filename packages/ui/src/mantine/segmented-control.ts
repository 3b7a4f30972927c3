import { SegmentedControl as MantineSegmentedControl } from '@mantine/core'
import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const SegmentedControl = MantineSegmentedControl
