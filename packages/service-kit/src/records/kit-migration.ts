import { Migration } from '@mikro-orm/migrations';
import { epochTables, eventTables } from '../events/index.js';

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

/** The log's own identity; added to every service's list, since no service is without a log. */
export class EpochTables extends Migration {
  override up(): void {
    for (const sql of epochTables) this.addSql(sql);
  }
}

export const epochMigration = { name: 'kit-0002-epoch', class: EpochTables };
