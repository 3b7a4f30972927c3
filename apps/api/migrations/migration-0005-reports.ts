import { Migration } from '@mikro-orm/migrations'

/** What reports add up stands in the indexes that they walk anyway: nothing of the tables themselves is read. */
const covering = [
  `create index "payment_by_invoice" on "payment" ("invoice_id") include ("date", "status", "amount")`,
  `drop index "payment_invoice_id_index"`,
  `drop index "invoice_by_launch"`,
  `create index "invoice_by_launch" on "invoice" ("launch_id", "type") include ("id")`,
  `create index "passenger_by_booking" on "passenger" ("booking_id") include ("id")`,
  `drop index "passenger_booking_id_index"`,
]

/** Indexes for the reports on revenue and seats. */
export class Reports extends Migration {
  override up(): void {
    for (const statement of covering) this.addSql(statement)
  }
}
