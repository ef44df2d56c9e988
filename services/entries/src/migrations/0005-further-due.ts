import { Migration } from '@mikro-orm/migrations';

/** What an examination found due beside the estimated duty (143.28). */
export class FurtherDue extends Migration {
  override up(): void {
    this.addSql('alter table entry add column further_due_usd numeric(14,2) not null default 0');
  }
}
