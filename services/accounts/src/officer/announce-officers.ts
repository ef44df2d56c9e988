import { appendEvents, isSandboxId, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { officerRightsChanged, type OfficerRights } from './officer-rights.js';

/**
 * Tells of everybody at Customs whose ports no event tells yet: of those who were there before ports were announced, and
 * of a sandbox's people. What takes filings turns on it.
 */
export async function announceOfficers(service: RunningService): Promise<void> {
  const context = service.contextFor(systemCaller('accounts'));
  await context.em.transactional(async (em) => {
    const sql = em as SqlEntityManager;
    await sql.execute(`select pg_advisory_xact_lock(hashtext('announce officers'))`);
    const found = await sql.execute<OfficerRights[]>(neverAnnounced);
    const known = found.filter(({ subject }) => service.settings.SANDBOX || !isSandboxId(subject));
    const { subject: actor } = context.caller;
    await appendEvents(
      sql,
      known.map((rights) => officerRightsChanged(rights)),
      { time: context.now(), actor },
    );
  });
  context.onCommit();
}

const neverAnnounced = `
select membership.subject, membership.account_id as "accountId", membership.roles, membership.ports, rights.version
from membership
join account on account.id = membership.account_id and account.kind = 'CUSTOMS'
join rights on rights.subject = membership.subject
where not exists (
  select from event where event.type = 'rights.changed' and event.subject = membership.subject
    and event.data -> 'ports' is not null)
order by membership.subject`;
