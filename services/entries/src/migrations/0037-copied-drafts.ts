import { Migration } from '@mikro-orm/migrations';

/** What a draft was copied from; a process of the release before writes none. */
export class CopiedDrafts extends Migration {
  override up(): void {
    this.addSql('alter table draft add column copied json');
  }
}
