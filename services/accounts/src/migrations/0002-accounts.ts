import { Migration } from '@mikro-orm/migrations';

/** Accounts, people and what they may do; the activity log; what the authorization server keeps. */
export class AccountsTables extends Migration {
  override up(): void {
    for (const sql of [...accountTables, ...activityTables, ...authorizationTables]) this.addSql(sql);
  }
}

export const accountsMigration = { name: '0002-accounts', class: AccountsTables };

const accountTables = [
  `create table account (
    id text primary key, kind text not null, display_name text not null, opened_at timestamptz not null)`,
  `create table person (subject text primary key, display_name text not null)`,
  `create table membership (
    subject text not null references person, account_id text not null references account,
    roles text[] not null, ports text[] not null, primary key (subject, account_id))`,
  `create table rights (subject text primary key, version int not null)`,
  `create table machine_client (
    client_id text primary key, account_id text not null references account, roles text[] not null, secret_hash text not null)`,
  `create table mandate (
    id text primary key, client_account_id text not null references account,
    broker_account_id text not null references account, given_on date not null, ended_on date)`,
  `create unique index one_standing_mandate on mandate (client_account_id, broker_account_id) where ended_on is null`,
  `create index mandate_of_broker on mandate (broker_account_id)`,
  `create table participation (
    account_id text primary key references account, abi_status text not null, participant_kind text not null)`,
  `create table payment_means (
    account_id text primary key references account, statement_processing boolean not null, ach boolean not null)`,
];

const activityTables = [
  `create table activity (
    seq bigserial primary key, chain text not null, number int not null, event_id uuid not null, source text not null,
    type text not null, type_version int not null, subject text not null, entry_id text, actor text not null,
    ports text[] not null, leads boolean not null, occurred_at timestamptz(3) not null,
    appended_at timestamptz(3) not null, facts jsonb not null, prev_hash text not null, hash text not null,
    unique (chain, number), unique (chain, event_id))`,
  `create index activity_by_time on activity (chain, occurred_at desc, seq desc)`,
  `create index activity_of_entry on activity (entry_id, occurred_at desc, seq desc) where entry_id is not null`,
  `create table activity_head (chain text primary key, number int not null, hash text not null)`,
];

const authorizationTables = [
  `create table oidc_state (
    model text not null, id text not null, payload jsonb not null, grant_id text, uid text, user_code text,
    expires_at timestamptz, primary key (model, id))`,
  `create index oidc_state_grant on oidc_state (grant_id) where grant_id is not null`,
  `create table signing_key (kid text primary key, jwk jsonb not null, made_at timestamptz not null)`,
];
