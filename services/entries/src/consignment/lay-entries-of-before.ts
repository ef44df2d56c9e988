import { act, acted, every, systemCaller, type Change, type RunningService } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { EntryTable } from '../entry/entry.table.js';
import { readCertifiedText } from '../filing/certified/certified-text.js';
import { CertifiedTable } from '../filing/filing.table.js';
import { carriageOf } from './carriage.js';
import { consignmentKeyOf } from './consignment-key.js';
import { keepCarriage } from './keep-carriage.js';

/** When the service starts, and until the last process of the release before has ended, which lays none that it files. */
export async function keepEntriesLaid(service: RunningService): Promise<() => Promise<void>> {
  await layEntriesOfBefore(service);
  const onFault = (error: unknown) => service.log.error({ error }, 'entries of before were not laid');
  return every({ everyMs: 60_000, onFault }, () => layEntriesOfBefore(service));
}

/**
 * Lays entries of before, and those that a process of the release before has filed, on what they come on and under, some
 * at a time. Each is marked, so that none is laid twice; one whose text is erased lies on nothing.
 */
export async function layEntriesOfBefore(service: RunningService): Promise<void> {
  const context = service.contextFor(systemCaller('entries'));
  const key = consignmentKeyOf(context.settings);
  while ((await act(context, async ({ em }) => acted(await laySome(em, key)))) > 0);
}

async function laySome(em: Change['em'], key: Buffer): Promise<number> {
  const some = { orderBy: { id: 'asc' }, limit: 200, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const entries = await em.find(EntryTable, { isLaid: false }, some);
  const filingIds = entries.map(({ currentFilingId }) => currentFilingId);
  const certified = await em.find(CertifiedTable, { filingId: { $in: filingIds } });
  const textOf = new Map(certified.map(({ filingId, text }) => [filingId, text]));
  const laid = entries.flatMap((entry) => {
    entry.isLaid = true;
    const { id: entryId, currentFilingId: filingId, port, modeOfTransport, arrivesOn } = entry;
    const text = textOf.get(filingId) ?? null;
    if (text === null) return [];
    return { entryId, filingId, ...carriageOf({ ...readCertifiedText(text), port, modeOfTransport, arrivesOn }, key) };
  });
  await keepCarriage(em, laid);
  return entries.length;
}
