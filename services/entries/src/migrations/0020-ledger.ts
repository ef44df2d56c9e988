import { Migration } from '@mikro-orm/migrations';
import { usdColumn } from '../usd-column.js';

/** The books of what is owed, paid and given back, opened with what entries and payments say so far. */
export class LedgerTables extends Migration {
  override up(): void {
    for (const sql of [standStill, ...tables, ...opening, ...ofTheReleaseBefore]) this.addSql(sql);
  }
}

// Before anything is read: what is paid or filed meanwhile would be missing from the books, and waiting for the foreign keys
// below while others hold rows of two of the three could go in a circle.
const standStill = 'lock table payment, filing, entry in share row exclusive mode';

const later = 'deferrable initially deferred';

const tables = [
  `create table charge (
    id text primary key, entry_id text not null references entry ${later}, kind text not null, line int,
    is_on_statement boolean not null, citation text not null, amount_usd ${usdColumn} not null check (amount_usd >= 0),
    change_usd ${usdColumn} not null check (change_usd <> 0), steps jsonb not null,
    filing_id text not null references filing ${later}, review_id text, since timestamptz(3) not null)`,
  'create index charge_of_entry on charge (entry_id)',
  `create table allocation (
    id text primary key, payment_id text not null references payment ${later},
    entry_id text not null references entry, amount_usd ${usdColumn} not null check (amount_usd > 0),
    is_before_books boolean not null default false,
    constraint allocation_once unique (payment_id, entry_id))`,
  'create index allocation_of_entry on allocation (entry_id)',
  `create table reversal (
    payment_id text primary key references payment, reason_code text not null, reversed_by text not null,
    reversed_at timestamptz(3) not null)`,
  'create index reversal_newest on reversal (reversed_at)',
  `create table refund (
    id text primary key, entry_id text not null references entry, account_id text not null, port text not null,
    means text not null, voucher_number text not null, amount_usd ${usdColumn} not null check (amount_usd > 0),
    given_back_before boolean not null default false, paid_by text not null, paid_at timestamptz(3) not null,
    constraint refund_voucher_unique unique (port, voucher_number))`,
  'create index refund_of_entry on refund (entry_id)',
  'create index refund_at_port on refund (port, paid_at)',
  'create index payment_newest on payment (recorded_at)',
  'alter table payment add column payer_account_id text',
  'update payment set payer_account_id = entry.filer_account_id from entry where entry.id = payment.entry_id',
  // as `owesAgainSql` asks
  `create index entry_owing_again on entry (port, filed_at desc, id desc)
    where (status = 'WITHDRAWN' and paid_usd < 0 or status = 'RELEASED' and paid_usd <
      case when statement_and_ach then 0 else coalesce(excise_usd, estimated_duty_usd) end + further_due_usd)`,
];

const step = (operation: string, says: string, amount: string): string =>
  `jsonb_build_array(jsonb_build_object('operation', '${operation}', 'says', '${says}',
    'operand', ${amount}::text, 'resultUsd', ${amount}::text))`;

const charge =
  'insert into charge (id, entry_id, kind, line, is_on_statement, citation, amount_usd, change_usd, steps, filing_id, since)';
const newId = (of: string): string => `'chg_' || substr(md5(${of}), 1, 26)`;

// an entry says when it was first filed; what it owes goes back to the filing that stands
const currentFiledAt = '(select filing.filed_at from filing where filing.id = current_filing_id)';

// what is withdrawn owes nothing
const opening = [
  `${charge} select ${newId(`id || 'as filed'`)}, id,
      case regime when 'AS_TERRITORY' then 'EXCISE' else 'ESTIMATED_DUTY' end, null, statement_and_ach,
      case regime when 'AS_TERRITORY' then 'ASCA 11.1002' else '19 CFR 143.28' end,
      estimated_duty_usd, estimated_duty_usd,
      case regime when 'AS_TERRITORY' then ${step('DECLARED', 'as it followed from what was filed', 'estimated_duty_usd')}
        else ${step('DECLARED', 'as the filer estimates it', 'estimated_duty_usd')} end,
      current_filing_id, ${currentFiledAt}
    from entry where status <> 'WITHDRAWN' and estimated_duty_usd > 0`,
  `${charge} select ${newId(`id || 'line' || (one->>'line')`)}, id, 'EXCISE', (one->>'line')::int, statement_and_ach,
      'ASCA 11.1002', (one->>'exciseUsd')::numeric, (one->>'exciseUsd')::numeric,
      ${step('ASSESSED', 'as an officer assesses it', `(one->>'exciseUsd')`)}, current_filing_id,
      coalesce(released_at, ${currentFiledAt})
    from entry cross join lateral jsonb_array_elements(assessments) as one
    where status <> 'WITHDRAWN' and (one->>'exciseUsd')::numeric > 0`,
  `${charge} select ${newId(`id || 'further'`)}, id, 'FURTHER_DUTY', null, false, '19 CFR 143.28', further_due_usd,
      further_due_usd, ${step('ASSESSED', 'as an examination found it', 'further_due_usd')}, current_filing_id,
      coalesce(released_at, ${currentFiledAt})
    from entry where status <> 'WITHDRAWN' and further_due_usd > 0`,
  `insert into allocation (id, payment_id, entry_id, amount_usd, is_before_books)
    select 'alc_' || substr(id, 5), id, entry_id, amount_usd, true from payment`,
];

/**
 * What a process of the release before takes is for its entry alone; what such a one files is posted with its next change,
 * or by `npm run reconcile`. The function runs as its owner: rights on new tables are granted once all migrations are done.
 */
const ofTheReleaseBefore = [
  `create function allocate_payment_alone() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$ begin
    insert into allocation (id, payment_id, entry_id, amount_usd)
      select 'alc_' || substr(new.id, 5), new.id, new.entry_id, new.amount_usd
      where not exists (select from allocation where payment_id = new.id);
    return null; end $$`,
  `create constraint trigger payment_is_allocated after insert on payment ${later}
    for each row execute function allocate_payment_alone()`,
];
