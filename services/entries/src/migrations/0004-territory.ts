import { Migration } from '@mikro-orm/migrations';

/** What declarations into American Samoa, drafts that are filed and cheaper filing need of the tables of entries. */
export class TerritoryTables extends Migration {
  override up(): void {
    for (const sql of [...ofEntries, ...ofFilings]) this.addSql(sql);
  }
}

const ofEntries = [
  `alter table entry
    add column total_value_usd numeric(14,2) not null default 0,
    add column excise_usd numeric(14,2),
    add column lines_to_assess jsonb not null default '[]',
    add column assessments jsonb not null default '[]'`,
  `update entry set total_value_usd = (
    select coalesce(sum((line ->> 'valueUsd')::numeric), 0)
    from filing, jsonb_array_elements(filing.data -> 'lines') line where filing.id = entry.current_filing_id)`,
];

const ofFilings = [
  `alter table filing add column shared_with text[] not null default '{}'`,
  'create index filing_of_sharer on filing using gin (shared_with)',
  // the same text refused for the same reasons is kept once
  'create index filing_refused_text on filing (filer_account_id, certified_sha256) where not accepted',
];
