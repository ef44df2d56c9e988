import type { EventEnvelope } from '@landfall/events';
import pino from 'pino';
import { LogReader } from './log-reader.js';
import { ServiceLog } from './service-log.js';

const event = (position: number, epoch: string): EventEnvelope => ({
  id: crypto.randomUUID(),
  source: 'entries',
  type: 'entry.changed',
  typeversion: 1,
  subject: 'ent_1',
  partitionkey: 'ent_1',
  time: '2026-11-22T00:00:00.000Z',
  position,
  epoch,
  visibleto: 'account',
  accounts: ['acc_1'],
  ports: ['3201'],
  actor: 'system:test',
  data: {},
});

test('a log that was restored sends its readers to start anew, though it has grown past them', async () => {
  const [old, restored] = ['1000aaaabbbb', '1000ccccdddd'];
  let now = { epoch: old, head: 10 };
  const read = async (after: number, first: number) => ({
    ...now,
    events: Array.from({ length: Math.min(first, Math.max(0, now.head - after)) }, (_, index) =>
      event(after + 1 + index, now.epoch),
    ),
  });
  const tail = new ServiceLog({ service: 'entries', read, log: pino({ level: 'silent' }), pollMs: 5 });
  tail.start();
  await tail.ready;
  const next = new LogReader(tail, 10, () => true, String).next();
  now = { epoch: restored, head: 15 };
  await expect(next).rejects.toMatchObject({ extensions: { code: 'RESYNC' } });
  tail.take(event(16, old));
  expect(tail.head).toBe(15);
  expect(await tail.has({ position: 10, epoch: old })).toBe(false);
  expect(await tail.has({ position: 10, epoch: restored })).toBe(true);
  tail.stop();
});
