import { Dialog, type DialogProps } from './dialog.tsx'

export type SidePanelProps = Omit<DialogProps, 'placement' | 'role' | 'hideHeader'>

/** Detail beside the list it came from; Escape leads back to the row. */
export function SidePanel(props: SidePanelProps) {
  return <Dialog {...props} placement="side" />
}
