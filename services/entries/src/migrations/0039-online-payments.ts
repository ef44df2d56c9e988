import { Migration } from '@mikro-orm/migrations';
import { usdColumn } from '../usd-column.js';

/** Payments that are made at a provider, and in a sandbox what its simulated provider was told to do. */
export class OnlinePaymentTables extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql);
  }
}

const tables = [
  `create table online_payment (
    id text primary key, account_id text not null, port text not null, entry_id text not null references entry,
    amount_usd ${usdColumn} not null check (amount_usd > 0),
    status text not null check (status in ('STARTED', 'PAID', 'REFUSED')),
    started_at timestamptz(3) not null, ends_at timestamptz(3) not null, settled_at timestamptz(3),
    ask_at timestamptz(3),
    constraint online_payment_settled check ((settled_at is null) = (status = 'STARTED')))`,
  'create index online_payment_to_ask on online_payment (ask_at) where ask_at is not null',
  `create table online_payment_part (
    online_payment_id text not null references online_payment deferrable initially deferred,
    entry_id text not null references entry,
    amount_usd ${usdColumn} not null check (amount_usd > 0), primary key (online_payment_id, entry_id))`,
  'create index online_payment_part_of_entry on online_payment_part (entry_id)',
  'create table simulated_payment (id text primary key, mood text not null, chosen_at timestamptz(3) not null)',
];
