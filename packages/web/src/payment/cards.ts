/** The cards that the built-in sandbox gateway knows (SPEC rule 18). No number is ever asked for. */
export const SANDBOX_CARDS = [
  { value: 'tok_visa', label: 'Test card that succeeds' },
  { value: 'tok_declined', label: 'Test card that is declined' },
  { value: 'tok_timeout', label: 'Test card whose bank does not answer' },
]
