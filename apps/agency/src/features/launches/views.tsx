import { Button, Dialog, FilterChips, showToast, SubmitButton, TextField } from '@astro/ui'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { LaunchesPartProps } from './launches-page.tsx'
import classes from './launches.module.css'
import { viewOf, type LaunchesView } from './launches-state.ts'
import { READY_VIEWS, useSavedViews } from './saved-views.ts'

/** Sets of filters with a name: those that everybody has, and one's own. */
export function Views({ agencyId, search, onView }: LaunchesPartProps & { onView: (view: LaunchesView) => void }) {
  const { own, current, add, remove } = useSavedViews(agencyId)
  const [isNaming, setIsNaming] = useState(false)
  const view = viewOf(search)
  const shown = current(view)
  const isOwn = own.some(({ name }) => name === shown?.name)
  const options = [...READY_VIEWS, ...own].map(({ name }) => ({ value: name, label: name }))
  const pick = (name: string | undefined) => {
    const picked = [...own, ...READY_VIEWS].find((one) => one.name === name)
    if (picked) onView(picked.view)
  }
  return (
    <div className={classes.saved}>
      <FilterChips
        label="Views"
        hideLabel
        single
        options={options}
        selected={shown ? [shown.name] : []}
        onChange={([name]) => pick(name)}
      />
      {shown === undefined ? (
        <Button variant="subtle" leftSection={<IconBookmark size={16} aria-hidden />} onClick={() => setIsNaming(true)}>
          Save as a view
        </Button>
      ) : null}
      {shown && isOwn ? (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove(shown.name)
            showToast(`The view “${shown.name}” is gone. The filters stay as they are.`)
          }}
        >
          Delete this view
        </Button>
      ) : null}
      <NameDialog
        opened={isNaming}
        taken={READY_VIEWS.map(({ name }) => name)}
        onClose={() => setIsNaming(false)}
        onName={(name) => {
          add({ name, view })
          setIsNaming(false)
        }}
      />
    </div>
  )
}

interface NameDialogProps {
  readonly opened: boolean
  readonly taken: readonly string[]
  readonly onClose: () => void
  readonly onName: (name: string) => void
}

function NameDialog({ opened, taken, onClose, onName }: NameDialogProps) {
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('name')
    const name = typeof typed === 'string' ? typed.trim() : ''
    if (name === '') return setError('Give the view a name.')
    if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) return setError('This name is taken already.')
    setError(undefined)
    return onName(name)
  }
  return (
    <Dialog opened={opened} onClose={onClose} title="Save these filters as a view">
      <form className={classes.naming} onSubmit={submit} noValidate>
        <TextField
          name="name"
          label="Name"
          hint="Kept in this browser. A view of the same name is replaced."
          maxLength={40}
          error={error}
          data-autofocus
        />
        <div className={classes.namingEnd}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <SubmitButton>Save view</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}
