import { Migration } from '@mikro-orm/migrations';

/** Standing has days: what was announced without one holds on any. The tables without days go with the next release. */
export class DatedStandingTables extends Migration {
  override up(): void {
    this.addSql(`create table dated_participation (
      account_id text not null, since date not null, until date,
      abi_status text not null, participant_kind text not null, primary key (account_id, since))`);
    this.addSql(`create table dated_payment_means (
      account_id text not null, since date not null, until date,
      statement_processing boolean not null, ach boolean not null, primary key (account_id, since))`);
    this.addSql(`insert into dated_participation
      select account_id, '0001-01-01', null, abi_status, participant_kind from participation`);
    this.addSql(`insert into dated_payment_means
      select account_id, '0001-01-01', null, statement_processing, ach from payment_means`);
  }
}
