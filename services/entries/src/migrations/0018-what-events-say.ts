import { Migration } from '@mikro-orm/migrations';

/**
 * What events say of an entry; which decision it waits on, and which were answered before they were heard of; and
 * whose reference nobody was told yet. `early_answers` is used no more, and goes with the next release: a process of the
 * release before still writes it.
 */
export class WhatEventsSay extends Migration {
  override up(): void {
    for (const sql of [...ofEntries, ...ofDrafts]) this.addSql(sql);
  }
}

const ofEntries = [
  `alter table entry alter column early_answers set default 0,
    add column line_count int,
    add column awaited_decision_id text,
    add column answered_decision_ids text[] not null default '{}',
    add column is_named boolean not null default true`,
  'create index entry_unnamed on entry (id) where not is_named',
  // in one statement, for a row that is changed twice keeps its table from being altered; what was filed whole before
  // `entry.filed` told references is named by itself, once
  `update entry set
    line_count = (select jsonb_array_length(coalesce(filing.data -> 'lines', filing.data -> 'territoryLines'))
      from filing where filing.id = entry.current_filing_id),
    -- an answer that was counted before its decision was heard of: it names none
    answered_decision_ids = case when early_answers > 0 then '{""}' else '{}' end::text[],
    is_named = exists (select from draft where draft.reference = entry.reference)
      or exists (select from event
        where event.type = 'entry.filed' and event.subject = entry.id and event.data -> 'reference' is not null)`,
];

/**
 * A process of the release before names none that it starts: each is found within a minute and told once. Those that were
 * filed under a reference that `entry.filed` told are known.
 */
const ofDrafts = [
  'alter table draft add column is_named boolean not null default false',
  `create index draft_unnamed on draft (id) where not is_named and status <> 'DISCARDED'`,
  `update draft set is_named = true where status = 'FILED' and exists (select from event
    where event.type = 'entry.filed' and event.subject = draft.entry_id and event.data -> 'reference' is not null)`,
];
