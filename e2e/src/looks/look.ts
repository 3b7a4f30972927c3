import type { Stage } from '../harness/stage.ts'
import type { VisitedPage } from '../harness/page.ts'

/** A page in one state: full, empty, failing, half-way through. */
export interface Look {
  readonly name: string
  /** Opens it and waits until it is complete. */
  readonly open: (stage: Stage) => Promise<VisitedPage>
  /** Its state is a failure: what the browser says of that is no complaint. */
  readonly isFailing?: boolean
}
