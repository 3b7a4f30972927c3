import type { Invariant } from './check.ts'

const SEEDED = `exists (select 1 from entry_log e where e.entity_type = 'Booking' and e.entity_id = b.id and e.origin = 'seed')`

/** What must have been written down beside a change (SPEC rules 14, 22). */
export const RECORD_INVARIANTS: readonly Invariant[] = [
  {
    name: 'booking-is-logged',
    rule: 'Each booking has its entry log row, and one more once it was cancelled or completed (rule 22).',
    sql: `select b.id, format('%s booking with %s entries', b.status, coalesce(e.entries, 0)) as detail
      from booking b left join (
        select entity_id, count(*) as entries from entry_log where entity_type = 'Booking' group by entity_id
      ) e on e.entity_id = b.id
      where coalesce(e.entries, 0) < case when b.status = 'CONFIRMED' then 1 else 2 end`,
  },
  {
    name: 'launch-is-logged',
    rule: 'Each launch has its entry log row, and one for each later change of its status (rule 22).',
    sql: `select l.id, format('%s status changes, %s entries', coalesce(c.changes, 0), coalesce(e.entries, 0)) as detail
      from launch l
        left join (select launch_id, count(*) as changes from launch_status_change group by launch_id) c on c.launch_id = l.id
        left join (
          select entity_id, count(*) as entries from entry_log where entity_type = 'Launch' group by entity_id
        ) e on e.entity_id = l.id
      where coalesce(e.entries, 0) < greatest(coalesce(c.changes, 0), 1)`,
  },
  {
    name: 'launch-history-leads-to-status',
    rule: 'A launch’s status is what its history last made it (rule 5).',
    sql: `select l.id, format('is %s, history says %s', l.status, coalesce(c.to_status, 'nothing')) as detail
      from launch l left join lateral (
        select to_status from launch_status_change c where c.launch_id = l.id order by c.at desc, c.id desc limit 1
      ) c on true
      where c.to_status is distinct from l.status`,
  },
  {
    name: 'key-has-one-effect',
    rule: 'Each booking that was not seeded was made under exactly one idempotency key (rule 14).',
    sql: `select b.id, format('%s keys', count(k.key)) as detail
      from booking b left join idempotency_key k on k.subject_id = b.id and k.operation = 'bookSeats'
      where not ${SEEDED}
      group by b.id having count(k.key) <> 1`,
  },
  {
    name: 'key-has-an-answer',
    rule: 'A key that is DONE stands for a subject that exists or a refusal (rule 14).',
    sql: `select k.key as id, format('%s is done without a subject or refusal', k.operation) as detail
      from idempotency_key k left join booking b on b.id = k.subject_id
      where k.state = 'DONE' and k.refusals is null
        and (k.subject_id is null or (k.operation = 'bookSeats' and b.id is null))`,
  },
]
