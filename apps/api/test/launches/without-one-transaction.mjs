// The control: loaded before the server, it commits what an abort has done to bookings before the agency is invoiced,
// as a build would whose work is split over two transactions.
import pg from 'pg'

const prototype = pg.Client.prototype
const query = Reflect.get(prototype, 'query')

prototype.query = function (statement, ...rest) {
  const text = typeof statement === 'string' ? statement : statement?.text
  if (typeof text === 'string' && text.includes('from invoice_counter where year')) {
    query.call(this, 'commit')
    query.call(this, 'begin')
  }
  return query.call(this, statement, ...rest)
}
