import { Button, TextareaField } from '@astro/ui'
import { IconFileTypeCsv } from '@tabler/icons-react'
import { useRef, useState, type DragEvent } from 'react'
import classes from './import.module.css'
import { checkText, readBytes, type ReadFile } from './launch-file.ts'

/** No file of launches is larger; a mistaken choice is not read into memory. */
const MOST_READ = 5_000_000

export interface FileDropProps {
  readonly onRead: (name: string, read: ReadFile) => void
  readonly busy: boolean
}

/** A file is chosen, dropped, or its rows are pasted. */
export function FileDrop({ onRead, busy }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [isPasting, setIsPasting] = useState(false)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > MOST_READ)
      return onRead(file.name, { problem: 'The file is far too large for a list of launches. Is it the right one?' })
    return onRead(file.name, readBytes(await file.arrayBuffer()))
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void read(event.dataTransfer.files[0])
  }
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <IconFileTypeCsv size={36} stroke={1.4} aria-hidden />
      <p>Drop a CSV file here, or</p>
      <div className={classes.choices}>
        <Button aria-busy={busy || undefined} onClick={() => input.current?.click()}>
          {busy ? 'Reading…' : 'Choose a file'}
        </Button>
        <Button variant="default" aria-expanded={isPasting} onClick={() => setIsPasting(!isPasting)}>
          Paste rows
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        aria-label="CSV file of launches"
        className={classes.file}
        tabIndex={-1}
        onChange={(event) => {
          void read(event.target.files?.[0])
          // The same file, mended meanwhile, can be chosen again.
          event.target.value = ''
        }}
      />
      {isPasting ? (
        <form
          className={classes.paste}
          onSubmit={(event) => {
            event.preventDefault()
            onRead('Pasted rows', checkText(pasted.current?.value ?? ''))
          }}
        >
          <TextareaField
            ref={pasted}
            label="Rows, with their header"
            autosize
            minRows={4}
            maxRows={12}
            spellCheck={false}
            autoFocus
          />
          <Button type="submit" variant="default">
            Look at these rows
          </Button>
        </form>
      ) : null}
    </div>
  )
}
