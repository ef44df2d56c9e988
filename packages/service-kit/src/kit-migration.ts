import { Migration } from '@mikro-orm/migrations';
import { eventTables } from './events/index.js';

/** The tables that every service has: its events, its consumers' progress, and the idempotency keys it has answered. */
export class KitTables extends Migration {
  override up(): void {
    for (const sql of eventTables) this.addSql(sql);
    this.addSql(`create table idempotency (
      owner text not null, operation text not null, key text not null,
      input_hash text not null, object_id text, user_errors jsonb, at timestamptz not null,
      primary key (owner, operation, key))`);
  }
}

export const kitMigration = { name: '0001-kit-tables', class: KitTables };
