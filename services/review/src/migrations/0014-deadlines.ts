import { claimIsWorkedOn } from '@landfall/law/examination/claim';
import { deadlineTables } from '@landfall/service-kit';
import { Migration } from '@mikro-orm/migrations';

// as long as a claim may be idle when this migration is written; where it is longer by then, that is found when it is looked at
export const ofClaims = `
insert into deadline (clock, about, runs_out_at, look_at)
select '${claimIsWorkedOn.code}', id, ends_at, ends_at from (
  select id, claim_seen_at + interval '30 minutes' as ends_at
  from review where status = 'CLAIMED' and claim_seen_at is not null) claim`;

/** A claim has the end of its time as a row that is looked for; those that are held get theirs. */
export class Deadlines extends Migration {
  override up(): void {
    for (const sql of [...deadlineTables, ofClaims]) this.addSql(sql);
  }
}

export const deadlines = { name: '0014-deadlines', class: Deadlines };
