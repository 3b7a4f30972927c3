import { Migration } from '@mikro-orm/migrations'

const statements = [
  `create table "notification_preference" ("user_id" uuid not null, "type" text not null, "channel" text not null, "is_enabled" boolean not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("user_id", "type", "channel"))`,
  `create table "notification" ("id" uuid not null, "user_id" uuid not null, "type" text not null, "event_key" varchar(120) not null, "subject" varchar(255) not null, "content" text not null, "link" varchar(255) null, "letter" jsonb not null, "priority" int not null, "is_in_app" boolean not null default true, "is_by_mail" boolean not null default true, "timestamp" timestamptz(3) not null, "sent_at" timestamptz(3) null, "read_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "notification_by_user" on "notification" ("user_id", "id")`,
  `create index "notification_unread" on "notification" ("user_id", "id") where read_at is null and is_in_app`,
  `alter table "notification" add constraint "notification_once" unique ("event_key", "user_id")`,
  `create table "notification_status" ("id" uuid not null, "notification_id" uuid not null, "status" text not null, "timestamp" timestamptz(3) not null, "failure_reason" text null, primary key ("id"))`,
  `create index "notification_status_by_notification" on "notification_status" ("notification_id", "id")`,
  `alter table "notification_preference" add constraint "notification_preference_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete restrict`,
  `alter table "notification_preference" add constraint "notification_preference_type_check" check ("type" in ('BOOKING_CONFIRMATION', 'BOOKING_CANCELLATION', 'LAUNCH_UPDATE', 'NEW_LAUNCH_ALERT', 'NEW_BOOKING', 'PAYMENT_RECEIVED', 'INVOICE_ISSUED', 'ACCOUNT'))`,
  `alter table "notification_preference" add constraint "notification_preference_channel_check" check ("channel" in ('APP', 'EMAIL'))`,
  `alter table "notification" add constraint "notification_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete restrict`,
  `alter table "notification" add constraint "notification_priority_check" check (priority between 1 and 5)`,
  `alter table "notification" add constraint "notification_type_check" check ("type" in ('BOOKING_CONFIRMATION', 'BOOKING_CANCELLATION', 'LAUNCH_UPDATE', 'NEW_LAUNCH_ALERT', 'NEW_BOOKING', 'PAYMENT_RECEIVED', 'INVOICE_ISSUED', 'ACCOUNT'))`,
  `alter table "notification_status" add constraint "notification_status_notification_id_foreign" foreign key ("notification_id") references "notification" ("id") on delete restrict`,
  `alter table "notification_status" add constraint "notification_status_status_check" check ("status" in ('SENT', 'DELIVERED', 'FAILED'))`,
]

/** Notifications, the history of their deliveries, and what users want to be told (SPEC rules 19 and 20). */
export class Notifications extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
