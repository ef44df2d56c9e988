import { Migration } from '@mikro-orm/migrations';

/** What a payment says of itself, and finding quickly what is owed back. */
export class PaymentTables extends Migration {
  override up(): void {
    for (const sql of [...ofPayments, owesBack]) this.addSql(sql);
  }
}

const ofPayments = [
  // what a process of the release before still takes is numbered too, and names no port of its own
  `alter table payment add column port text, add column means text not null default 'NOT_STATED',
    add column receipt_number text not null
      default 'RC-' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 16))`,
  // what was taken before receipts were numbered has its own id for a number
  `update payment set port = entry.port, receipt_number = upper(substr(payment.id, 5, 26))
    from entry where entry.id = payment.entry_id`,
  'alter table payment add constraint payment_receipt_unique unique (port, receipt_number)',
];

/** As `owesBackSql` asks. */
const owesBack = `create index entry_owing_back on entry (port, filed_at desc, id desc)
  where paid_usd > 0 and (status = 'WITHDRAWN' or status = 'RELEASED' and paid_usd >
    case when statement_and_ach then 0 else coalesce(excise_usd, estimated_duty_usd) end + further_due_usd)`;
