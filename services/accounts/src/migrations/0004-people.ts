import { Migration } from '@mikro-orm/migrations';

/** E-mail addresses and single-use links, offers to take a guest account under one's own, and mail on its way. */
export class PeopleTables extends Migration {
  override up(): void {
    for (const sql of [...emailTables, ...claimTables, ...mailTables]) this.addSql(sql);
  }
}

export const peopleMigration = { name: '0004-people', class: PeopleTables };

const emailTables = [
  `create table email (
    subject text not null references person, address text not null, typed text not null,
    attached_at timestamptz(3) not null, invited boolean not null default false, proven_at timestamptz(3),
    primary key (subject, address))`,
  `create unique index one_owner_of_address on email (address) where proven_at is not null`,
  `create index email_of_address on email (address)`,
  `create table link (
    id text primary key, purpose text not null, address text not null, typed text not null, subject text,
    account_id text, return_to text not null, asked_by text not null, made_at timestamptz(3) not null,
    token_hash text unique, ends_at timestamptz(3), used_at timestamptz(3))`,
  `create index link_of_address on link (address, made_at)`,
  `create index link_of_asker on link (asked_by, made_at)`,
];

const claimTables = [
  `alter table mandate add column scope text not null default 'FILE'`,
  `create table guest_offer (
    id text primary key, guest_account_id text not null references account, holder_subject text not null,
    holder_account_id text not null references account, made_at timestamptz(3) not null, answered_at timestamptz(3),
    unique (guest_account_id, holder_account_id))`,
];

const mailTables = [
  `create table mail (
    id text primary key, recipient text not null, template text not null, facts jsonb not null, entry_id text,
    link_id text references link, cause text not null, made_at timestamptz(3) not null,
    due_at timestamptz(3) not null, give_up_at timestamptz(3) not null, attempts int not null default 0,
    sent_at timestamptz(3), gave_up_at timestamptz(3), shown_subject text, shown_text text,
    unique (cause, recipient))`,
  `create index mail_due on mail (due_at) where sent_at is null and gave_up_at is null`,
  `create index mail_to on mail (recipient, made_at)`,
  `create table entry_reference (entry_id text primary key, reference text not null)`,
];
