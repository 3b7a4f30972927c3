import {
  Box as MantineBox,
  Center as MantineCenter,
  Container as MantineContainer,
  Flex as MantineFlex,
  Group as MantineGroup,
  SimpleGrid as MantineSimpleGrid,
  Stack as MantineStack,
} from '@mantine/core'
import '@mantine/core/styles/Group.layer.css'
import '@mantine/core/styles/Stack.layer.css'
import '@mantine/core/styles/Container.layer.css'
import '@mantine/core/styles/SimpleGrid.layer.css'
import '@mantine/core/styles/Center.layer.css'
import '@mantine/core/styles/Flex.layer.css'

// A binding of our own, not a re-export: bundlers skip a module that only passes on, and its CSS with it.
export const Box = MantineBox
export const Center = MantineCenter
export const Container = MantineContainer
export const Flex = MantineFlex
export const Group = MantineGroup
export const SimpleGrid = MantineSimpleGrid
export const Stack = MantineStack
