// Who may declare into American Samoa: ASCA 27.1017 has the receiver give a list; who may declare for him was not
// read, and this platform serves importers alone as yet.
import { pagoPago } from '@landfall/law';
import { findings, type Finding, type Rule } from '@landfall/rule';
import type { Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { actsForBroker } from '../../access.js';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { kindOf } from '../../kinds/index.js';
import { standingOfFiler } from '../../standing/standing-of-filer.js';
import type { DraftRow } from '../draft.table.js';

/** Whoever declares is asked here for the excise: a broker would be asked for that of its client. */
export const importerDeclares: Rule<{ isBroker: boolean; place: string }> = {
  code: 'BROKER_NOT_SERVED',
  citation: null,
  says: 'Goods for American Samoa are declared here by their importer; a broker cannot declare them for a client here yet.',
  nextStep: 'Let the importer declare them: anybody can, without an account. Nothing that you have prepared is lost.',
  broken: ({ isBroker, place }) => (isBroker ? [[place]] : []),
};

type Declared = Pick<DraftRow, 'kind' | 'accountId' | 'entryId'>;

/** What stands against a draft of a broker, or one that a broker files; what was filed once may still be mended. */
export async function findingsOfBroker(
  em: SqlEntityManager,
  caller: Caller,
  draft: Declared,
  place: string,
  now: Date,
): Promise<Finding[]> {
  if (!kindOf(draft.kind).isForImportersAlone || draft.entryId !== null) return [];
  return findings([importerDeclares], { isBroker: await isOfBroker(em, caller, draft.accountId, now), place });
}

async function isOfBroker(em: SqlEntityManager, caller: Caller, accountId: string, now: Date): Promise<boolean> {
  if (actsForBroker(caller)) return true;
  for (const account of new Set([accountId, caller.accountId ?? accountId])) {
    const { kind } = await standingOfFiler(em, account, account, { on: dayAtPort(pagoPago.code, now), entryId: null });
    if (kind === 'BROKER') return true;
  }
  return false;
}
