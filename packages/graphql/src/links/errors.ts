import { ErrorLink } from '@apollo/client/link/error'
import type { ApolloLink } from '@apollo/client/link'
import { faultOf, type Fault } from '../faults.ts'

/** Reports each fault with the operation it hit; the fault still reaches the caller. */
export function errorLink(report: (fault: Fault, operationName: string | undefined) => void): ApolloLink {
  return new ErrorLink(({ error, operation }) => {
    report(faultOf(error), operation.operationName)
  })
}
