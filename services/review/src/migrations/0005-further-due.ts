import { Migration } from '@mikro-orm/migrations';

/** What a decision says an examination found due (143.28). */
export class FurtherDue extends Migration {
  override up(): void {
    this.addSql('alter table review_decision add column further_due_usd numeric(14,2)');
  }
}

export const furtherDue = { name: '0005-further-due', class: FurtherDue };
