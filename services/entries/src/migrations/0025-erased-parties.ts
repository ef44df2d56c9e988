import { Migration } from '@mikro-orm/migrations';

/** Which filing names which party in what role, so that the words of a spelling go with the last text that holds them. */
export class ErasedParties extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql);
  }
}

const statements = [
  `create table filing_party (
    filing_id text references filing deferrable initially deferred, role text check (role in ('CONSIGNEE')),
    spelling_key text not null references party_spelling, primary key (filing_id, role))`,
  'create index filing_party_of_spelling on filing_party (spelling_key)',
  // Processes of the release before may have filed since parties were made of what was filed, and wait until this is done.
  'lock table filing, entry in share row exclusive mode',
  `insert into party (id) select distinct 'pty_' || substr(consignee_id, 1, 26) from entry on conflict do nothing`,
  `insert into party_spelling (key, party_id) select distinct consignee_id, 'pty_' || substr(consignee_id, 1, 26)
    from entry on conflict do nothing`,
  // Spellings of before hold no words, but for those that this release has kept: of each entry's current filing it is known.
  `insert into filing_party (filing_id, role, spelling_key) select current_filing_id, 'CONSIGNEE', consignee_id from entry`,
  // Of two that erase at once the second waits, and finds what the first has erased.
  `create function erase_spellings() returns trigger language plpgsql as $$
    begin
      perform 1 from party_spelling
        where key in (select spelling_key from filing_party where filing_id = new.filing_id) for update;
      update party_spelling set name = null, address = null
        where key in (select spelling_key from filing_party where filing_id = new.filing_id)
          and not exists (
            select 1 from filing_party join filing_certified using (filing_id)
            where spelling_key = party_spelling.key and text is not null);
      return null;
    end $$`,
  `create trigger erase_spellings after update of text on filing_certified for each row
    when (old.text is not null and new.text is null) execute function erase_spellings()`,
];
