import { Migration } from '@mikro-orm/migrations';

/** Why an office was given, or ended last. */
export class ReasonsOfOffices extends Migration {
  override up(): void {
    this.addSql('alter table office add column reason_code text');
  }
}

export const reasonsOfOfficesMigration = { name: '0020-reasons-of-offices', class: ReasonsOfOffices };
