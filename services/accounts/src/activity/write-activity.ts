import { eventDefinitions, type AnyEvent } from '@landfall/events';
import { reaction, type EventHandlers } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { beginning, nextRow } from './activity-chain.js';
import { ActivityHeadTable, ActivityTable, type ActivityHeadRow } from './activity.table.js';
import { regimeOfRow } from './regimes-of-rows.js';

/** The chain of what concerns Customs alone, so that an account's own numbering shows no gap. */
export const customsChain = 'customs';

/** Writes every event of the platform into the log of each account that it concerns, or into that of Customs. */
export const writeActivity = reaction({
  name: 'write-activity',
  startsAt: 'beginning',
  on: Object.fromEntries(eventDefinitions.map(({ type }) => [type, writeRows])) as EventHandlers,
});

async function writeRows(em: SqlEntityManager, event: AnyEvent): Promise<void> {
  const heads = await lockedHeads(em, chainsOf(event));
  const said = saidBy(event);
  const regime = regimeOfRow({ ...said, ports: [...said.ports] });
  heads.forEach((head, index) => {
    const row = nextRow({ ...said, chain: head.chain, leads: index === 0 }, head);
    em.create(ActivityTable, { ...row, ports: [...row.ports], regime });
    Object.assign(head, { number: row.number, hash: row.hash });
  });
}

function chainsOf(event: AnyEvent): string[] {
  const own = event.visibleto === 'account' ? event.accounts : [];
  return own.length ? [...new Set(own)].sort() : [customsChain];
}

// Always in the same order, so that two events of the same accounts do not wait on each other. A chain begins once:
// should two beginnings cross, Postgres ends one of them as a deadlock, and the kit tries that effect again.
async function lockedHeads(em: SqlEntityManager, chains: string[]): Promise<ActivityHeadRow[]> {
  const heads = await em.find(
    ActivityHeadTable,
    { chain: { $in: chains } },
    { orderBy: { chain: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (heads.length === chains.length) return heads;
  const fresh = chains.map((chain) => ({ chain, ...beginning }));
  await em.upsertMany(ActivityHeadTable, fresh, { onConflictAction: 'ignore' });
  return lockedHeads(em, chains);
}

function saidBy(event: AnyEvent) {
  const { id: eventId, source, type, typeversion: typeVersion, subject, actor, ports, data: facts } = event;
  const entryId = entryOf(event);
  const occurredAt = new Date(event.time);
  return {
    eventId,
    source,
    type,
    typeVersion,
    subject,
    entryId,
    actor,
    ports,
    occurredAt,
    appendedAt: new Date(),
    facts,
  };
}

/** The one entry that an event tells of; a payment covers one today, and a row names none once it covers several. */
function entryOf({ data }: AnyEvent): string | null {
  if ('covers' in data) return data.covers.length === 1 ? data.covers[0]!.entryId : null;
  return 'entryId' in data ? data.entryId : null;
}
