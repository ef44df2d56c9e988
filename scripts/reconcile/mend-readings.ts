import {
  emptyProjection,
  producersOf,
  serviceNames,
  setBackProgress,
  whyAnotherLog,
  type Consumer,
  type ServiceName,
} from '@landfall/service-kit';
import type { PlatformRecords, ServiceRecords } from './platform-records.ts';

interface Reading {
  consumer: string;
  producer: ServiceName;
  through: string;
  epoch: string | null;
  stopped: string | null;
}

/** Consumers that are ahead of a log, or in another than there is, and what becomes of each; in words. */
export async function mendReadings(records: PlatformRecords, heal: boolean): Promise<string[]> {
  const said: string[] = [];
  for (const name of serviceNames) {
    const service = records[name];
    for (const consumer of service.definition.consumers ?? []) {
      const stray = await strayReadings(service, consumer, records);
      if (stray.length === 0) continue;
      if (consumer.kind === 'projection') said.push(await refill(service, consumer, records, heal));
      else for (const { producer } of stray) said.push(await setBack(service, consumer, producer, records, heal));
    }
  }
  return said;
}

async function strayReadings(
  service: ServiceRecords,
  consumer: Consumer,
  records: PlatformRecords,
): Promise<Reading[]> {
  const readings = await service.rows<Reading>(
    'select consumer, producer, max(position) as through, max(epoch) as epoch, max(stopped_because) as stopped from progress where consumer = $1 group by consumer, producer',
    [consumer.name],
  );
  const stray: Reading[] = [];
  for (const reading of readings) {
    const page = await records[reading.producer].feed(Number.MAX_SAFE_INTEGER, 0);
    const known = { through: Number(reading.through), epoch: reading.epoch };
    const isStray = reading.stopped !== null || whyAnotherLog(page, known) !== null;
    if (isStray && producersOf(consumer).includes(reading.producer)) stray.push(reading);
  }
  return stray;
}

/** Empties a projection: the platform fills it again from the logs that there are. */
export async function refill(
  service: ServiceRecords,
  consumer: Consumer,
  records: PlatformRecords,
  heal: boolean,
): Promise<string> {
  const feedOf = (producer: ServiceName) => records[producer].feed;
  if (heal) await emptyProjection({ service: service.name, orm: service.orm as never, feedOf, consumer });
  return `${service.name}: ${consumer.name} ${heal ? 'was' : 'is to be'} emptied, and is filled again from the logs.`;
}

async function setBack(
  service: ServiceRecords,
  consumer: Consumer,
  producer: ServiceName,
  records: PlatformRecords,
  heal: boolean,
): Promise<string> {
  const course = { consumer: consumer.name, producer };
  const through = await commonThrough(service, course, records);
  const { epoch } = await records[producer].feed(0, 0);
  if (heal) await setBackProgress(service.em, course, { through, epoch: epoch! });
  return `${service.name}: ${consumer.name} ${heal ? 'was' : 'is to be'} set back to ${through} of ${producer}, up to where it has read this very log.`;
}

/** The last place up to which a reading has read the log that there is now. */
async function commonThrough(
  service: ServiceRecords,
  { consumer, producer }: { consumer: string; producer: ServiceName },
  records: PlatformRecords,
): Promise<number> {
  const [reading] = await service.rows<{ epoch: string | null }>(
    'select max(epoch) as epoch from progress where consumer = $1 and producer = $2',
    [consumer, producer],
  );
  const epochs = await records[producer].rows<{ epoch: string; began_after: string }>(
    'select epoch, began_after from event_log order by number',
  );
  const at = epochs.findIndex(({ epoch }) => epoch === reading!.epoch);
  const later = at < 0 ? epochs.slice(-1) : epochs.slice(at + 1);
  if (reading!.epoch !== null && later.length > 0) return Math.min(...later.map((log) => Number(log.began_after)));
  return knownToActivity(producer, records);
}

/**
 * Where a log that was put back without being given another identity went its own way: the activity log has every event
 * that was ever announced. That of accounts goes back with its own log and cannot tell: what others do on it may be
 * done again.
 */
async function knownToActivity(producer: ServiceName, { accounts, ...records }: PlatformRecords): Promise<number> {
  if (producer === 'accounts') return 0;
  const rows = await accounts.rows<{ event_id: string }>('select event_id from activity where source = $1', [producer]);
  const known = new Set(rows.map((row) => row.event_id));
  const log = await records[producer].rows<{ id: string; position: string }>(
    'select id, position from event where position is not null order by position',
  );
  const first = log.find(({ id }) => !known.has(id));
  return first ? Number(first.position) - 1 : Number(log.at(-1)?.position ?? 0);
}
