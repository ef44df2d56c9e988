import { Migration } from '@mikro-orm/migrations';

/** The tables of drafts, and of the mandates by which drafts and entries are shared. */
export class DraftTables extends Migration {
  override up(): void {
    for (const sql of draftTables) this.addSql(sql);
  }
}

const draftTables = [
  `create table draft (
    id text primary key, reference text not null, regime text not null, status text not null, version int not null,
    answers json not null, account_id text not null, shared_with text[] not null,
    started_at timestamptz(3) not null, saved_at timestamptz(3) not null, resume_code_hash text, entry_id text,
    constraint draft_reference_unique unique (reference),
    constraint draft_filed_has_entry check (status <> 'FILED' or entry_id is not null))`,
  `create index draft_of_account on draft (account_id, saved_at desc, id desc) where status = 'DRAFT'`,
  'create index draft_of_sharer on draft using gin (shared_with)',
  'create unique index draft_by_resume_code on draft (resume_code_hash) where resume_code_hash is not null',
  'create index draft_of_entry on draft (entry_id) where entry_id is not null',
  `alter table entry add column shared_with text[] not null default '{}'`,
  'create index entry_of_sharer on entry using gin (shared_with)',
  `create table whole_account_mandate (
    id text primary key, client_account_id text not null, holder_account_id text not null, ended boolean not null)`,
  'create index whole_account_mandate_of_client on whole_account_mandate (client_account_id) where not ended',
];
