import { Migration } from '@mikro-orm/migrations';

/** For which entry a file is meant: it is listed there until it is presented. */
export class UploadsForEntries extends Migration {
  override up(): void {
    this.addSql('alter table upload add column entry_id text');
    this.addSql('create index upload_for_entry on upload (entry_id, account_id) where entry_id is not null');
  }
}

export const uploadsForEntries = { name: '0007-uploads-for-entries', class: UploadsForEntries };
