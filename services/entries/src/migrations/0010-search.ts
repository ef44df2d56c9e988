import { Migration } from '@mikro-orm/migrations';
import { readCertifiedText } from '../filing/certified/certified-text.js';
import { wordsOfFiling } from '../search/words-of-filing.js';

/** What filings and entries are found by; those of before are found too. */
export class SearchTables extends Migration {
  override async up(): Promise<void> {
    for (const sql of searchTables) await this.execute(sql);
    let after = '';
    for (;;) {
      const rows = (await this.execute(
        `select filing_id, text from filing_certified where text is not null and filing_id > '${after}'
         order by filing_id limit ${rowsAtOnce}`,
      )) as unknown as { filing_id: string; text: string }[];
      if (rows.length === 0) return;
      after = rows.at(-1)!.filing_id;
      const values = rows.flatMap((row) => valuesOf(row.filing_id, row.text));
      if (values.length > 0) await this.execute(`insert into filing_word (filing_id, kind, word) values ${values}`);
    }
  }
}

const rowsAtOnce = 500;

/** A word holds letters and digits alone, so that it can stand in a statement as it is. */
const valuesOf = (filingId: string, text: string): string[] =>
  wordsOfFiling(readCertifiedText(text), null).map(({ kind, word }) => `('${filingId}', '${kind}', '${word}')`);

const searchTables = [
  `create table filing_word (
    filing_id text not null, kind text not null, word text not null, primary key (filing_id, kind, word))`,
  'create index filing_word_begins on filing_word (kind, word text_pattern_ops, filing_id)',
  'alter table entry add column filer_reference text, add column arrives_on date',
  'create unique index entry_filer_reference_unique on entry (filer_reference, filer_account_id)',
  "update entry set arrives_on = (f.data->>'arrivesOn')::date from filing f where f.id = entry.current_filing_id",
  'create index entry_arrives on entry (port, arrives_on)',
  // Whoever erases what was certified erases with it what it was found by.
  `create function erase_words() returns trigger language plpgsql as $$
    begin
      delete from filing_word where filing_id = new.filing_id;
      update entry set filer_reference = null where current_filing_id = new.filing_id;
      return null;
    end $$`,
  `create trigger erase_words after update of text on filing_certified for each row
    when (old.text is not null and new.text is null) execute function erase_words()`,
];
