import { Migration } from '@mikro-orm/migrations';

/** Under whose law accounts act: its officers read their log. And the log as Customs reads it, over all accounts. */
export class AccountRegimes extends Migration {
  override up(): void {
    this.addSql(
      'create table account_regime (account_id text not null, regime text not null, primary key (account_id, regime))',
    );
    this.addSql('create index activity_of_customs on activity (occurred_at desc, seq desc) where leads');
  }
}

export const accountRegimesMigration = { name: '0010-account-regimes', class: AccountRegimes };
