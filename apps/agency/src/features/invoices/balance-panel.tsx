import { faultOf, newIdempotencyKey } from '@astro/graphql'
import type { FragmentType } from '@apollo/client/masking'
import { useMutation, useSuspenseFragment } from '@apollo/client/react'
import {
  formatDate,
  formatMoney,
  FormErrors,
  Money,
  Notice,
  Panel,
  SelectField,
  showToast,
  SubmitButton,
} from '@astro/ui'
import { focusHeading, isWaitingForBank, SANDBOX_CARDS, useAttemptKey } from '@astro/web'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import classes from './invoices.module.css'

const BalancePanelFragment = graphql(`
  fragment BalancePanel_invoice on Invoice {
    id
    number
    balance
    status
    isOverdue
    dueDate
    payments {
      id
      status
    }
  }
`)

const PayInvoiceDocument = graphql(`
  mutation PayInvoice($input: PayInvoiceInput!) {
    payInvoice(input: $input) {
      invoice {
        id
        status
        paymentDate
        ...BalancePanel_invoice
        ...PaymentsTable_invoice
      }
      errors {
        code
        message
      }
    }
  }
`)

/** What is left to pay, until when, and paying it by card (SPEC rule 18). */
export function BalancePanel({ invoice }: { invoice: FragmentType<typeof BalancePanelFragment> }) {
  const { data } = useSuspenseFragment({ fragment: BalancePanelFragment, from: invoice })
  const isOpen = data.status === 'PENDING'
  return (
    <Panel title="Balance">
      <p className={classes.balance}>
        <Money amount={isOpen ? data.balance : '0.00'} cents="always" />
      </p>
      <p className={data.isOverdue ? classes.late : classes.dim}>
        {!isOpen
          ? 'Nothing is left to pay.'
          : data.isOverdue
            ? `It was due on ${formatDate(data.dueDate)}.`
            : `Due on ${formatDate(data.dueDate)}.`}
      </p>
      {isOpen ? isWaitingForBank(data) ? <Waiting /> : <PayForm id={data.id} balance={data.balance} /> : null}
      {isOpen ? (
        <p className={classes.note}>
          Or by bank transfer, with {data.number} as its purpose: finance records it when it came.
        </p>
      ) : null}
    </Panel>
  )
}

/** What was declined can be tried again with another card; an attempt whose answer got lost is repeated, not made anew. */
function PayForm({ id, balance }: { id: string; balance: string }) {
  const [pay, { loading }] = useMutation(PayInvoiceDocument)
  const [card, setCard] = useState('tok_visa')
  const [problem, setProblem] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const key = useAttemptKey(`pay-invoice:${id}:${card}`, newIdempotencyKey)
  const send = async () => {
    setProblem(undefined)
    setAttempt((count) => count + 1)
    try {
      const input = { invoiceId: id, payment: { token: card }, idempotencyKey: key.take() }
      const answer = (await pay({ variables: { input } })).data?.payInvoice
      key.settle()
      if (!answer?.invoice || answer.errors.length > 0)
        return setProblem(answer?.errors.map(({ message }) => message).join(' '))
      if (answer.invoice.status === 'PAID') showToast('Paid. The receipt is there as a PDF.', { tone: 'good' })
      // The form is gone now, with the button that had the focus.
      focusHeading()
    } catch (error) {
      setProblem(`${faultOf(error).message} Paying again with the same card never charges it twice.`)
    }
  }
  return (
    <form
      className={classes.pay}
      onSubmit={(event) => {
        event.preventDefault()
        if (!loading) void send()
      }}
    >
      <FormErrors errors={problem ? [{ message: problem }] : []} title="Not paid" attempt={attempt} />
      <SelectField
        label="Card"
        options={SANDBOX_CARDS}
        value={card}
        onChange={(event) => setCard(event.target.value)}
      />
      <SubmitButton pending={loading} pendingLabel="Paying…">
        Pay {formatMoney(balance)}
      </SubmitButton>
    </form>
  )
}

function Waiting() {
  return (
    <div className={classes.pay}>
      <Notice title="The bank has not answered yet">
        We keep asking, usually for less than two minutes, and show the outcome here. Do not pay again meanwhile.
      </Notice>
    </div>
  )
}
