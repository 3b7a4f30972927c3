import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

/** A button that opens a panel beside it: Escape closes and gives the focus back, leaving it closes too. */
export function useDisclosurePanel() {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpened(false);
  const root = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !opened) return;
      event.stopPropagation();
      close();
      button.current?.focus();
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) close();
    },
  };
  return { opened, toggle: () => setOpened(!opened), close, button, root };
}
