import { Migration } from '@mikro-orm/migrations';

/** How far the clock of an account is set ahead; rows in a sandbox alone. */
export class SandboxClocks extends Migration {
  override up(): void {
    this.addSql(
      'create table sandbox_clock (account_id text primary key, days_ahead integer not null check (days_ahead >= 0))',
    );
  }
}

export const sandboxClockMigration = { name: '0021-sandbox-clock', class: SandboxClocks };
