import { Migration } from '@mikro-orm/migrations';

/** Whoever erases what was certified erases what was typed for it, too: the draft of a filed entry says the same. */
export class ErasedDrafts extends Migration {
  override up(): void {
    this.addSql(`create or replace function erase_words() returns trigger language plpgsql as $$
      begin
        delete from filing_word where filing_id = new.filing_id;
        update entry set filer_reference = null where current_filing_id = new.filing_id;
        update draft set answers = '{}'
          where entry_id in (select id from entry where current_filing_id = new.filing_id);
        return null;
      end $$`);
  }
}
