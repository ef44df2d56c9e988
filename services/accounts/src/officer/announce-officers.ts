import { act, acted, isSandboxId, systemCaller, type RunningService } from '@landfall/service-kit';
import { officerRightsChanged, type OfficerRights } from './officer-rights.js';

/**
 * Tells of everybody at Customs whose ports no event tells yet: of those who were there before ports were announced, and
 * of a sandbox's people. What takes filings turns on it.
 */
export async function announceOfficers(service: RunningService): Promise<void> {
  await act(service.contextFor(systemCaller('accounts')), async ({ em }) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('announce officers'))`);
    const found = await em.execute<OfficerRights[]>(neverAnnounced);
    const known = found.filter(({ subject }) => service.settings.SANDBOX || !isSandboxId(subject));
    return acted(undefined, ...known.map((rights) => officerRightsChanged(rights)));
  });
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
