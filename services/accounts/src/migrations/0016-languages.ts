import { Migration } from '@mikro-orm/migrations';

/** In which language a person reads, and a mail is written. */
export class Languages extends Migration {
  override up(): void {
    this.addSql('alter table person add column language text');
    this.addSql('alter table mail add column language text');
  }
}

export const languagesMigration = { name: '0016-languages', class: Languages };
