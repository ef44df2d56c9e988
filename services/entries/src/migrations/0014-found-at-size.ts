import { Migration } from '@mikro-orm/migrations';

/** What finds an entry among very many: by the filing that has its words, and by its arrival along the newest first. */
export class FoundAtSizeTables extends Migration {
  override up(): void {
    this.addSql('create index entry_by_current_filing on entry (current_filing_id)');
    for (const [name, column] of Object.entries(listedBy)) {
      // The arrival stands last, so that a walk along the list looks at it without going to the row.
      this.addSql(`create index ${name}_and_arrival on entry (${column}, filed_at desc, id desc, arrives_on)`);
      this.addSql(`drop index ${name}`);
    }
  }
}

const listedBy = {
  entry_of_importer: 'importer_account_id',
  entry_of_filer: 'filer_account_id',
  entry_of_port: 'port',
};
