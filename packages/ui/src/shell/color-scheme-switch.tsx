import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useId } from 'react'
import { useDisclosurePanel } from '../lib/use-disclosure.ts'
import classes from './color-scheme-switch.module.css'

const options = [
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
  { value: 'auto', label: 'Like the system', Icon: IconDeviceDesktop },
] as const

/** Light, dark or as the system has it; the choice is kept. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { opened, toggle, button, root } = useDisclosurePanel()
  const id = useId()
  const current = options.find((option) => option.value === colorScheme) ?? options[2]
  return (
    <div className={classes.root} {...root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={opened}
        aria-controls={id}
        aria-label={`Colours: ${current.label}`}
        onClick={toggle}
      >
        <current.Icon size={20} stroke={1.7} aria-hidden />
      </button>
      <div id={id} role="radiogroup" aria-label="Colours" className={classes.panel} hidden={!opened}>
        {options.map(({ value, label, Icon }) => (
          <label key={value} className={classes.option}>
            <input type="radio" name={id} checked={colorScheme === value} onChange={() => setColorScheme(value)} />
            <Icon size={18} stroke={1.7} aria-hidden />
            {label}
          </label>
        ))}
      </div>
    </div>
  )
}
