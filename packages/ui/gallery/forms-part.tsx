import { useState } from 'react'
import {
  Button,
  CheckboxField,
  ConfirmDialog,
  DateField,
  FormErrors,
  Group,
  NumberStepper,
  PasswordField,
  SelectField,
  SidePanel,
  SimpleGrid,
  SubmitButton,
  TextareaField,
  TextField,
} from '../src/index.ts'
import { Section } from './section.tsx'

export function FormsPart() {
  const [count, setCount] = useState(2)
  const [ask, setAsk] = useState(false)
  const [panel, setPanel] = useState(false)
  return (
    <>
      <Section title="Form errors">
        <FormErrors
          errors={[
            { field: 'email', message: 'Enter an e-mail address' },
            { field: 'birth', message: 'A passenger is 18 to 70 years old on the launch date' },
          ]}
        />
      </Section>
      <Section title="Fields">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField id="email" label="E-mail" type="email" error="Enter an e-mail address" autoComplete="email" />
          <TextField label="Name" hint="As in the passport" placeholder="Ada Lovelace" required />
          <PasswordField label="New password" showStrength />
          <PasswordField label="Password" error="Wrong e-mail or password" />
          <DateField id="birth" label="Date of birth" />
          <SelectField label="Destination" placeholder="Anywhere" options={[{ value: 'MOON', label: 'Moon' }]} />
          <NumberStepper label="Seats" hint="Up to four" value={count} onChange={setCount} min={1} max={4} />
          <TextareaField label="Reason" hint="Passengers read this." />
          <CheckboxField
            label="I accept the new price of $251,000 a seat"
            hint="It rose by $1,000 while you were booking."
          />
          <CheckboxField label="I accept" error="Needed to go on" />
          <TextField label="Not now" value="Disabled" disabled readOnly />
        </SimpleGrid>
      </Section>
      <Section title="Buttons">
        <Group>
          <SubmitButton>Pay $501,234.50</SubmitButton>
          <SubmitButton pending pendingLabel="Paying…">
            Pay
          </SubmitButton>
          <Button variant="default">Back</Button>
          <Button variant="outline">Outline</Button>
          <Button variant="light">Light</Button>
          <Button variant="subtle">Subtle</Button>
          <Button color="red" onClick={() => setAsk(true)}>
            Cancel booking
          </Button>
          <Button color="red" variant="outline">
            Abort
          </Button>
          <Button disabled>Disabled</Button>
          <Button variant="default" onClick={() => setPanel(true)}>
            Open panel
          </Button>
        </Group>
      </Section>
      <ConfirmDialog
        opened={ask}
        onClose={() => setAsk(false)}
        title="Cancel this booking?"
        consequence="Both seats are given back at once. $350,864.15 (70%) returns to your card; $150,370.35 does not. This cannot be undone."
        confirmLabel="Cancel booking"
        cancelLabel="Keep booking"
        danger
        error="The launch changed meanwhile. Look again before you decide."
        onConfirm={() => setAsk(false)}
      />
      <SidePanel opened={panel} onClose={() => setPanel(false)} title="Booking KESTREL-7F2">
        <p>Details beside the list.</p>
      </SidePanel>
    </>
  )
}
