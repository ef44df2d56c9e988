import { Migration } from '@mikro-orm/migrations';

/** Who sent a filing, by which way, and when its first byte was there: nothing is known of those of before. */
export class TransmittedBy extends Migration {
  override up(): void {
    this.addSql(`alter table filing add column transmitted_by_account_id text, add column channel text,
      add column received_at timestamptz`);
  }
}
