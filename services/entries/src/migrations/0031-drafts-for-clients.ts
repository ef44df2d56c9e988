import { Migration } from '@mikro-orm/migrations';

/** For which client a draft is declared; null for the account's own, and of every draft of before. */
export class DraftsForClients extends Migration {
  override up(): void {
    this.addSql('alter table draft add column importer_account_id text');
  }
}
