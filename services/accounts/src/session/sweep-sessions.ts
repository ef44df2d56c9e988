import type { MikroORM } from '@mikro-orm/postgresql';

// Two sweeps at once leave each other's rows alone.
const sweeps = [
  `delete from sign_in where ticket_hash in
    (select ticket_hash from sign_in where ends_at < ?::timestamptz - interval '1 hour' limit 1000 for update skip locked)`,
  `delete from oidc_state where (model, id) in
    (select model, id from oidc_state where expires_at < ?::timestamptz limit 1000 for update skip locked)`,
  `delete from session where id in
    (select id from session where least(ended_at, ends_at, idle_ends_at) < ?::timestamptz - interval '30 days'
     limit 1000 for update skip locked)`,
];

/** Removes what signing in left behind: tickets and answers that are over, and sessions that ended a month ago. */
export async function sweepSessions(orm: MikroORM, now: Date): Promise<void> {
  for (const sweep of sweeps) await orm.em.fork().execute(sweep, [now.toISOString()]);
}
