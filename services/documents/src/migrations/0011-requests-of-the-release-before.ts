import { Migration } from '@mikro-orm/migrations';
import { ofOpenRequests } from './0009-deadlines.js';

// The function runs as its owner: rights on new tables are granted once all migrations are done.
const statements = [
  `create function request_runs_out() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$ begin
    ${ofOpenRequests} where open_request.id = new.id on conflict do nothing;
    return null; end $$`,
  `create trigger request_runs_out after insert on document_request for each row
    when (new.status = 'OPEN') execute function request_runs_out()`,
  `${ofOpenRequests} on conflict do nothing`,
];

/** A request that a process of the release before opens has its last day as a row, too; so do those it has opened. */
export class RequestsOfTheReleaseBefore extends Migration {
  override up(): void {
    for (const sql of statements) this.addSql(sql);
  }
}

export const requestsOfTheReleaseBefore = {
  name: '0011-requests-of-the-release-before',
  class: RequestsOfTheReleaseBefore,
};
