import { Migration } from '@mikro-orm/migrations';

/** Browsers' sessions, and sign-ins on their way to one. */
export class SessionTables extends Migration {
  override up(): void {
    this.addSql(`create table session (
      id text primary key, token_hash text not null unique, subject text not null references person,
      account_id text not null references account, started_at timestamptz(3) not null, seen_at timestamptz(3) not null,
      idle_ends_at timestamptz(3) not null, ends_at timestamptz(3) not null, ended_at timestamptz(3))`);
    this.addSql(`create index session_of_person on session (subject, account_id) where ended_at is null`);
    this.addSql(`create table sign_in (
      ticket_hash text primary key, subject text not null references person, account_id text not null references account,
      offer_account_id text references account, return_to text not null, ends_at timestamptz(3) not null,
      state text unique, nonce text, code_verifier text, used_at timestamptz(3))`);
  }
}

/** Tells the sessions that guests began from those that somebody signed in to. */
export class GuestSessions extends Migration {
  override up(): void {
    this.addSql(`alter table session add column as_guest boolean not null default false`);
  }
}

export const sessionsMigration = { name: '0003-sessions', class: SessionTables };
export const guestSessionsMigration = { name: '0005-guest-sessions', class: GuestSessions };
