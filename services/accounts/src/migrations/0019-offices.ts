import { Migration } from '@mikro-orm/migrations';

/** Offices of those who work for Customs, each with its days. */
export class Offices extends Migration {
  override up(): void {
    this.addSql(`create table office (
      id text primary key, subject text not null references person, office text not null, port text,
      since date not null, until date)`);
    this.addSql('create index office_of_subject on office (subject)');
  }
}

export const officesMigration = { name: '0019-offices', class: Offices };
