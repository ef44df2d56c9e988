import { Migration } from '@mikro-orm/migrations';

/** Of which kind a draft is: until now each law had one. */
export class DraftKind extends Migration {
  override up(): void {
    this.addSql(`alter table draft add column kind text`);
    this.addSql(`update draft set kind = case regime when 'US_CBP' then 'TYPE_11' else 'TERRITORY_DECLARATION' end`);
    this.addSql('alter table draft alter column kind set not null');
  }
}
