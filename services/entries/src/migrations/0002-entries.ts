import { Migration } from '@mikro-orm/migrations';

/** The tables of the entries service. */
export class EntryTables extends Migration {
  override up(): void {
    for (const sql of [...entryAndFiling, ...standingFacts]) this.addSql(sql);
  }
}

const entryAndFiling = [
  `create table entry (
    id text primary key, reference text not null, regime text not null, entry_type text not null, port text not null,
    mode_of_transport text not null, status text not null, waiting_for text, reason_code text,
    entry_version int not null, data_version int not null,
    importer_account_id text not null, filer_account_id text not null, consignee_id text not null,
    current_filing_id text not null, filing_count int not null, filed_at timestamptz(3) not null, law_read_on date not null,
    entered_at timestamptz(3), released_at timestamptz(3), estimated_duty_usd numeric(14,2) not null,
    paid_usd numeric(14,2) not null, statement_and_ach boolean not null, asked_officer jsonb not null, found_at_entry jsonb not null,
    kept_decision jsonb, early_answers int not null,
    constraint entry_reference_unique unique (reference))`,
  'create index entry_of_importer on entry (importer_account_id, filed_at desc, id desc)',
  'create index entry_of_filer on entry (filer_account_id, filed_at desc, id desc)',
  'create index entry_of_port on entry (port, filed_at desc, id desc)',
  'create index entry_newest on entry (filed_at desc, id desc)',
  // what has no outcome yet stays few, however many have one
  ...['importer_account_id', 'filer_account_id', 'port'].map(
    (column) => `create index entry_pending_by_${column} on entry (${column})
      where status in ('FILED', 'IN_REVIEW', 'WAITING_FOR_FILER', 'PAYMENT_DUE')`,
  ),
  `create table filing (
    id text primary key, entry_id text references entry deferrable initially deferred, number int, accepted boolean not null,
    regime text not null, entry_type text not null, port text not null, filer_account_id text not null,
    importer_account_id text, filed_by text not null, filed_at timestamptz(3) not null, law_read_on date not null,
    data jsonb not null, certified_sha256 text not null, findings jsonb not null,
    constraint filing_number_unique unique (entry_id, number),
    constraint filing_accepted_has_entry check (accepted = (entry_id is not null) and accepted = (number is not null)))`,
  'create index filing_of_filer on filing (filer_account_id, filed_at desc, id desc)',
  'create index filing_of_importer on filing (importer_account_id, filed_at desc, id desc)',
  'create index filing_of_port on filing (port, filed_at desc, id desc)',
  'create index filing_newest on filing (filed_at desc, id desc)',
  `alter table entry add constraint entry_current_filing foreign key (current_filing_id) references filing
    deferrable initially deferred`,
  `create table filing_certified (
    filing_id text primary key references filing deferrable initially deferred, text text, erased_at timestamptz(3))`,
  `create table payment (
    id text primary key, entry_id text not null references entry, amount_usd numeric(14,2) not null check (amount_usd > 0),
    recorded_by text not null, recorded_at timestamptz(3) not null)`,
  'create index payment_of_entry on payment (entry_id)',
  'create table consignee_salt (id int primary key check (id = 1), salt text not null)',
  `insert into consignee_salt values (1, gen_random_uuid()::text || gen_random_uuid()::text)`,
];

const standingFacts = [
  `create table mandate (
    id text primary key, client_account_id text not null, broker_account_id text not null, given_on date not null,
    ended_on date)`,
  'create index mandate_between on mandate (broker_account_id, client_account_id)',
  'create table participation (account_id text primary key, abi_status text not null, participant_kind text not null)',
  `create table payment_means (
    account_id text primary key, statement_processing boolean not null, ach boolean not null)`,
];
