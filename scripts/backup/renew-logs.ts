import { serviceNames } from '@landfall/service-kit';
import type { Databases } from './databases.ts';
import { ask } from './sql.ts';

/**
 * Makes every log another one, beside every position: what was announced after the backup was, for those who heard of
 * it, in a log that is no more. Consumers come along, since they were copied at one moment with what they read.
 */
export async function renewLogs(databases: Databases): Promise<void> {
  for (const producer of serviceNames) {
    const [log] = await ask<{ epoch: string }>(
      databases.url(producer, 'owner'),
      'insert into event_log (began_after) select coalesce(max(position), 0) from event returning epoch',
    );
    for (const reader of serviceNames)
      await ask(databases.url(reader, 'owner'), 'update progress set epoch = $1 where producer = $2', [
        log!.epoch,
        producer,
      ]);
  }
}
