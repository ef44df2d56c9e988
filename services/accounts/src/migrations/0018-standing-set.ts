import { Migration } from '@mikro-orm/migrations';

/** Administrators set how accounts stand: why, what accounts hold beside, and the rows of the log that tell of it. */
export class StandingSet extends Migration {
  override up(): void {
    this.addSql('alter table dated_participation add column reason_code text');
    this.addSql('alter table dated_payment_means add column reason_code text');
    this.addSql(`create table dated_credential (
      account_id text not null references account, kind text not null, since date not null, until date,
      number text, amount_usd numeric(18, 2), reason_code text, primary key (account_id, kind, since))`);
    this.addSql(
      `create index activity_of_administration on activity (occurred_at desc, seq desc)
       where type in ('rights.changed', 'participation.changed', 'payment-method.changed', 'credential.changed',
         'office.changed')`,
    );
  }
}

export const standingSetMigration = { name: '0018-standing-set', class: StandingSet };
