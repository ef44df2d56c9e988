import { Migration } from '@mikro-orm/migrations';

/** What offices determined about entries: filled from review's feed, of which nothing is lost. */
export class DeterminationTables extends Migration {
  override up(): void {
    this.addSql(`create table entry_determination (
      entry_id text not null, kind text not null, holds boolean not null, primary key (entry_id, kind))`);
  }
}
