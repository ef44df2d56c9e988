import { claimIsWorkedOn } from '@landfall/law/examination/claim';
import { Migration } from '@mikro-orm/migrations';
import { ofClaims } from './0014-deadlines.js';

// a row that is open stays: what its clock says is found when it is looked at
const runsAnew = `on conflict (clock, about) do update
  set runs_out_at = excluded.runs_out_at, look_at = excluded.look_at, tries = 0, done_at = null
  where deadline.done_at is not null`;

// The function runs as its owner: rights on new tables are granted once all migrations are done.
const statements = [
  `create function claim_runs_out() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$ begin
    insert into deadline (clock, about, runs_out_at, look_at)
      values ('${claimIsWorkedOn.code}', new.id, new.claim_seen_at + interval '30 minutes',
        new.claim_seen_at + interval '30 minutes')
      ${runsAnew};
    return null; end $$`,
  `create trigger claim_runs_out after insert or update of status on review for each row
    when (new.status = 'CLAIMED' and new.claim_seen_at is not null) execute function claim_runs_out()`,
  `${ofClaims} ${runsAnew}`,
];

/** A claim that a process of the release before takes has the end of its time as a row, too; so do those it has taken. */
export class ClaimsOfTheReleaseBefore extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql);
  }
}

export const claimsOfTheReleaseBefore = {
  name: '0017-claims-of-the-release-before',
  class: ClaimsOfTheReleaseBefore,
};
