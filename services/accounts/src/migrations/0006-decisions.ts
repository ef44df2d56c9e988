import { Migration } from '@mikro-orm/migrations';

/** What officers decided, so that a mail about an entry that waits for its filer says for what. */
export class DecisionsTable extends Migration {
  override up(): void {
    this.addSql(`create table officer_decision (event_id uuid primary key, decision text not null)`);
  }
}

export const decisionsMigration = { name: '0006-decisions', class: DecisionsTable };
