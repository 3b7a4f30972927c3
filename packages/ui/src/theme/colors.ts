import type { MantineColorsTuple } from '@mantine/core'

/** Action colour of the traveler app: the warm line of a sunrise seen from orbit. */
export const ember: MantineColorsTuple = [
  '#fff2ea',
  '#ffe1d0',
  '#ffc6a6',
  '#ffa87a',
  '#ff8f58',
  '#f9753e',
  '#e35d2b',
  '#cb4b1d',
  '#b23f15',
  '#8f3010',
]
/** Agency accent. */
export const tide: MantineColorsTuple = [
  '#e6fbf8',
  '#ccf3ee',
  '#9be6dd',
  '#67d8cb',
  '#41c8ba',
  '#23b0a3',
  '#12958a',
  '#0b877e',
  '#08746c',
  '#065a54',
]
/** Back-office accent. */
export const iris: MantineColorsTuple = [
  '#f1efff',
  '#dedaff',
  '#c0b8ff',
  '#a498ff',
  '#8e80fb',
  '#7968ee',
  '#6858de',
  '#5f4fd0',
  '#5445bd',
  '#42359c',
]
/** Operations accent: a calm instrument blue. */
export const beam: MantineColorsTuple = [
  '#e8f6ff',
  '#cfeaff',
  '#a3d6ff',
  '#74c0fb',
  '#4fabf0',
  '#3093de',
  '#1f84d0',
  '#1575b6',
  '#0f659e',
  '#0b4f7e',
]
/** Danger. Crimson, so that it is not mistaken for ember. */
export const red: MantineColorsTuple = [
  '#fff0f3',
  '#ffdde4',
  '#ffb8c6',
  '#ff8fa6',
  '#fb6c8a',
  '#ee4a6e',
  '#d93258',
  '#c22348',
  '#a81a3c',
  '#85132f',
]
/** Neutrals of the light scheme: paper at dawn, ink at night. */
export const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f3f1ec',
  '#e8e5dd',
  '#d9d5ca',
  '#bfbab0',
  '#858387',
  '#5d6275',
  '#454b60',
  '#2c3349',
  '#171d31',
]
/** Neutrals of the dark scheme: 0 is the text, 7 the page, 9 the deepest sky. */
export const dark: MantineColorsTuple = [
  '#e8ecf8',
  '#c9d1e6',
  '#a4aeca',
  '#7c88aa',
  '#333e61',
  '#232c4b',
  '#161e38',
  '#0a0f20',
  '#070b19',
  '#040712',
]
