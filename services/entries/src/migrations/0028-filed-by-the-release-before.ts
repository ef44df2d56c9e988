import { Migration } from '@mikro-orm/migrations';

/**
 * What a process of the release before files names no consignee as a party, and lies on nothing yet, also where it files an
 * entry again that was laid. The function runs as its owner: rights on new tables are granted once all migrations are done.
 */
export class FiledByTheReleaseBefore extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql);
  }
}

const statements = [
  `create function know_filing_of_before() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$ begin
    if exists (select from filing_party where filing_id = new.current_filing_id) then return null; end if;
    insert into party (id) values ('pty_' || substr(new.consignee_id, 1, 26)) on conflict do nothing;
    insert into party_spelling (key, party_id) values (new.consignee_id, 'pty_' || substr(new.consignee_id, 1, 26))
      on conflict do nothing;
    insert into filing_party (filing_id, role, spelling_key)
      values (new.current_filing_id, 'CONSIGNEE', new.consignee_id);
    update entry set is_laid = false where id = new.id;
    return null; end $$`,
  // at the end of the transaction, when what this release files has said it itself
  `create constraint trigger filing_of_before_is_known after insert or update of current_filing_id on entry
    deferrable initially deferred for each row execute function know_filing_of_before()`,
  // Those filed so far by such a process name no party; whichever lies on nothing is looked at once more.
  `insert into party (id) select distinct 'pty_' || substr(consignee_id, 1, 26) from entry on conflict do nothing`,
  `insert into party_spelling (key, party_id) select distinct consignee_id, 'pty_' || substr(consignee_id, 1, 26)
    from entry on conflict do nothing`,
  `update entry set is_laid = false
    where not exists (select from filing_party where filing_id = entry.current_filing_id)`,
  `insert into filing_party (filing_id, role, spelling_key)
    select current_filing_id, 'CONSIGNEE', consignee_id from entry on conflict do nothing`,
];
