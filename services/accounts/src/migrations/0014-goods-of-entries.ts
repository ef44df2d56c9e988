import { Migration } from '@mikro-orm/migrations';

/** What was filed in an entry, as far as mails say it; of those filed before it is told once they are filed again. */
export class GoodsOfEntries extends Migration {
  override up(): void {
    this.addSql('alter table entry_reference add column line_count int, add column value_usd text');
  }
}

export const goodsOfEntriesMigration = { name: '0014-goods-of-entries', class: GoodsOfEntries };
