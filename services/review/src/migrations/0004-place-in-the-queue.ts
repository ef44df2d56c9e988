import { Migration } from '@mikro-orm/migrations';

/** When each entry was first filed, which decides its place. What was filed before this was written came into the queue then. */
export class PlaceInTheQueue extends Migration {
  override up(): void {
    this.addSql('alter table review add column filed_at timestamptz(3)');
    this.addSql('update review set filed_at = opened_at');
    this.addSql('alter table review alter column filed_at set not null');
    this.addSql('drop index review_queue');
    this.addSql('create index review_queue on review (port, status, risk_rank desc, filed_at, id)');
  }
}

export const placeInTheQueue = { name: '0004-place-in-the-queue', class: PlaceInTheQueue };
