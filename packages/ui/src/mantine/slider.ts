import { RangeSlider as MantineRangeSlider, Slider as MantineSlider } from '@mantine/core'
import '@mantine/core/styles/Slider.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const RangeSlider = MantineRangeSlider
export const Slider = MantineSlider
