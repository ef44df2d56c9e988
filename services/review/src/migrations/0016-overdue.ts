import { Migration } from '@mikro-orm/migrations';

/** Since when what a review waits for is overdue, as documents told it. */
export class Overdue extends Migration {
  override up(): void {
    this.addSql('alter table review add column overdue_at timestamptz(3)');
  }
}

export const overdue = { name: '0016-overdue', class: Overdue };
