import { ports } from '@landfall/law';
import { documentAskedFor } from '@landfall/law/examination/longest-request';
import { deadlineTables } from '@landfall/service-kit';
import { Migration } from '@mikro-orm/migrations';

const zones = ports.map(({ code, zone }) => `('${code}', '${zone}')`).join(', ');

export const ofOpenRequests = `
insert into deadline (clock, about, account_id, due_on, zone, runs_out_at, look_at)
select '${documentAskedFor}', id, account_id, due_on, zone, runs_out_at, runs_out_at from (
  select r.id, e.accounts ->> 0 as account_id, r.due_on, coalesce(z.zone, 'UTC') as zone,
    (r.due_on + 1)::timestamp at time zone coalesce(z.zone, 'UTC') as runs_out_at
  from document_request r
  left join entry_access e using (entry_id)
  left join (values ${zones}) z (port, zone) on z.port = e.port
  where r.status = 'OPEN') open_request`;

/** A request has its last day as a row that is looked for; those that are open get theirs. */
export class Deadlines extends Migration {
  override up(): void {
    for (const sql of [...deadlineTables, ofOpenRequests]) this.addSql(sql);
  }
}

export const deadlines = { name: '0009-deadlines', class: Deadlines };
