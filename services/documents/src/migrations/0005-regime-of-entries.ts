import { Migration } from '@mikro-orm/migrations';

export const ofEntriesBefore = `update entry_access
  set regime = case when port ~ '^[0-9]{4}$' then 'US_CBP' else 'AS_TERRITORY' end`;

/**
 * The law that each entry comes under, which says whether papers may be presented unasked. Of entries heard of before, the
 * port tells it: Schedule D codes are of the customs territory, five letters of American Samoa.
 */
export class RegimeOfEntries extends Migration {
  override up(): void {
    this.addSql('alter table entry_access add column regime text');
    this.addSql(ofEntriesBefore);
    this.addSql('alter table entry_access alter column regime set not null');
  }
}

export const regimeOfEntries = { name: '0005-regime-of-entries', class: RegimeOfEntries };
