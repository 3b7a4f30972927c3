import { useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './color-scheme-switch.module.css';

const options = [
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
  { value: 'auto', label: 'Like the system', Icon: IconDeviceDesktop },
] as const;

/** Light, dark or as the system has it; the choice is kept. */
export function ColorSchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const name = useId();
  return (
    <div role="radiogroup" aria-label="Colour scheme" className={classes.group}>
      {options.map(({ value, label, Icon }) => (
        <label key={value} className={classes.option} title={label}>
          <input type="radio" name={name} aria-label={label} checked={colorScheme === value} onChange={() => setColorScheme(value)} />
          <Icon size={17} stroke={1.8} aria-hidden />
        </label>
      ))}
    </div>
  );
}
