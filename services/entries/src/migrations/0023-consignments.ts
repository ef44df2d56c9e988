import { Migration } from '@mikro-orm/migrations';

/** Conveyances and consignments, and which entry lies on which; entries of before are laid by the service when it starts. */
export class ConsignmentTables extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql);
  }
}

const later = 'deferrable initially deferred';

const tables = [
  `create table conveyance (
    key text primary key, mode_of_transport text not null, port text not null, arrives_on date not null)`,
  `create table consignment (
    key text primary key, mode_of_transport text not null, issuer text, number text)`,
  `create table entry_consignment (
    id text primary key, entry_id text not null references entry ${later},
    filing_id text not null references filing ${later},
    conveyance_key text references conveyance, consignment_key text references consignment,
    master_key text references consignment check (master_key <> consignment_key),
    check (conveyance_key is not null or consignment_key is not null))`,
  'create index entry_consignment_of_entry on entry_consignment (entry_id)',
  'create index entry_consignment_on_conveyance on entry_consignment (conveyance_key)',
  'create index entry_consignment_under_bill on entry_consignment (consignment_key)',
  `create table arrival (
    conveyance_key text references conveyance, number int check (number > 0), arrived_at timestamptz(3) not null,
    recorded_by text not null, recorded_at timestamptz(3) not null,
    constraint arrival_once primary key (conveyance_key, number))`,
  // a process of the release before leaves it so, and the entry is laid when this release starts
  'alter table entry add column is_laid boolean not null default false',
  'create index entry_not_laid on entry (id) where not is_laid',
];
