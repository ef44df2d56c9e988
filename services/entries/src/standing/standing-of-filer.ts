import type { AbiStatus, ParticipantKind } from '@landfall/law';
import type { Temporal } from '@landfall/rule';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Standing } from '../kinds/standing.js';
import { determinedAbout } from './determined-about.js';

/**
 * The filer's standing, in one statement, which is the same whether or not the importer exists; of an entry that is filed
 * again what was determined about it, too.
 */
export async function standingOfFiler(
  em: SqlEntityManager,
  filerAccountId: string,
  importerAccountId: string,
  { on, entryId }: { on: Temporal.PlainDate; entryId: string | null },
): Promise<Standing> {
  const [found] = await em.execute<[Found]>(standing, [filerAccountId, importerAccountId, on.toString()]);
  return {
    abiStatus: found.abi_status ?? 'NONE',
    kind: found.participant_kind,
    isClient: importerAccountId === filerAccountId,
    hasMandate: found.has_mandate,
    statementAndAch: found.statement_and_ach,
    portsWithOfficers: found.ports_with_officers,
    determined: await determinedAbout(em, entryId),
  };
}

interface Found {
  abi_status: AbiStatus | null;
  participant_kind: ParticipantKind | null;
  statement_and_ach: boolean;
  has_mandate: boolean;
  ports_with_officers: string[];
}

const standing = `
select abi_status, participant_kind, coalesce(statement_processing and ach, false) as statement_and_ach,
  exists (
    select from mandate where broker_account_id = asked.filer and client_account_id = asked.importer
      and given_on <= asked.day and (ended_on is null or ended_on > asked.day)
  ) as has_mandate,
  array(select distinct port from officer_port order by port) as ports_with_officers
from (select ?::text as filer, ?::text as importer, ?::date as day) as asked
left join lateral (
  select abi_status, participant_kind from dated_participation
  where account_id = asked.filer and since <= asked.day and (until is null or until > asked.day)
  order by since desc limit 1) as participation on true
left join lateral (
  select statement_processing, ach from dated_payment_means
  where account_id = asked.filer and since <= asked.day and (until is null or until > asked.day)
  order by since desc limit 1) as means on true`;
