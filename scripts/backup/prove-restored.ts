import { accounts, verifyActivity } from '@landfall/accounts';
import { openDatabase, serviceNames, type ServiceName } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Databases } from './databases.ts';
import { lostAmong, sayLost, storedDocuments, type LostDocument } from './lost-documents.ts';
import type { Manifest } from './manifest.ts';
import { ask } from './sql.ts';

/** What was found in restored databases: sentences that hold, those that do not, and what was lost before the backup. */
export interface Proof {
  holds: string[];
  broken: string[];
  lost: LostDocument[];
}

/** Whether restored databases hold together, each in itself, with each other and with their files. */
export async function proveRestored(databases: Databases, manifest: Manifest): Promise<Proof> {
  const proof: Proof = { holds: [], broken: [], lost: [] };
  const heads = await proveLogs(databases, proof);
  await proveConsumers(databases, heads, proof);
  await proveActivity(databases, proof);
  await proveDocuments(databases, manifest, proof);
  return proof;
}

type Heads = ReadonlyMap<ServiceName, number>;

async function proveLogs(databases: Databases, { holds, broken }: Proof): Promise<Heads> {
  const heads = new Map<ServiceName, number>();
  for (const name of serviceNames) {
    const [log] = await ask<{ placed: string; head: string }>(
      databases.url(name, 'owner'),
      'select count(position) as placed, coalesce(max(position), 0) as head from event',
    );
    heads.set(name, Number(log!.head));
    if (log!.placed !== log!.head) broken.push(`the log of ${name} has ${log!.placed} events up to place ${log!.head}`);
  }
  const told = serviceNames.map((name) => `${name} ${heads.get(name)}`).join(', ');
  holds.push(`Every event log is without a gap: ${told}.`);
  return heads;
}

async function proveConsumers(databases: Databases, heads: Heads, { holds, broken }: Proof): Promise<void> {
  let count = 0;
  for (const name of serviceNames) {
    const rows = await ask<{ consumer: string; producer: ServiceName; through: string }>(
      databases.url(name, 'owner'),
      'select consumer, producer, max(position) as through from progress group by consumer, producer',
    );
    count += rows.length;
    for (const { consumer, producer, through } of rows)
      if (Number(through) > heads.get(producer)!)
        broken.push(`${consumer} of ${name} is at ${through} of ${producer}, whose log ends at ${heads.get(producer)}`);
  }
  holds.push(`None of ${count} readings of a log is ahead of it.`);
}

async function proveActivity(databases: Databases, { holds, broken }: Proof): Promise<void> {
  const orm = await openDatabase(accounts, databases.url('accounts', 'owner'));
  const { rows, bad, heads } = await verifyActivity(orm.em as SqlEntityManager).finally(() => orm.close(true));
  for (const { chain, number, why } of bad) broken.push(`row ${number} of the activity log of ${chain} is bad: ${why}`);
  holds.push(`The activity log is whole: ${rows} rows in ${Object.keys(heads).length} chains.`);
}

async function proveDocuments(databases: Databases, manifest: Manifest, { holds, broken, lost }: Proof): Promise<void> {
  const documents = await storedDocuments(databases);
  const wanting = lostAmong(documents, manifest.files);
  const isListed = ({ document, is }: LostDocument): boolean =>
    manifest.lost.some((listed) => listed.document === document && listed.is === is);
  lost.push(...wanting.filter(isListed));
  for (const one of wanting) if (!isListed(one)) broken.push(sayLost(one));
  const without = lost.length > 0 ? `, but for ${lost.length} that had lost it before the backup` : '';
  holds.push(
    `Every stored document has its file, with the size and SHA-256 that were kept of it${without}: ${documents.length - lost.length}.`,
  );
}
