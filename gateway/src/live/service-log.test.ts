import type { EventEnvelope } from '@landfall/events';
import fc from 'fast-check';
import pino from 'pino';
import { LogReader } from './log-reader.js';
import type { LogPage } from './notice.js';
import { ServiceLog } from './service-log.js';

const log = pino({ level: 'silent' });

const event = (position: number): EventEnvelope => ({
  id: `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`,
  source: 'entries',
  type: 'entry.changed',
  typeversion: 1,
  subject: `ent_${position % 3}`,
  partitionkey: `ent_${position % 3}`,
  time: '2026-11-22T00:00:00.000Z',
  position,
  visibleto: 'account',
  accounts: ['acc_1'],
  ports: ['3201'],
  actor: 'system:test',
  data: {},
});

/** A record of events that a tail follows, with a count of how often it was asked. */
function record(length: number) {
  const events = Array.from({ length }, (_, index) => event(index + 1));
  const state = { events, reads: 0, isAway: false };
  const read = async (after: number, first: number): Promise<LogPage> => {
    state.reads += 1;
    if (state.isAway) throw new Error('away');
    return { events: state.events.slice(after, after + first), head: state.events.length };
  };
  return { state, read, add: () => (events.push(event(events.length + 1)), events.at(-1)!) };
}

const follow = (
  read: (after: number, first: number) => Promise<LogPage>,
  more: Partial<ConstructorParameters<typeof ServiceLog>[0]> = {},
): ServiceLog => {
  const followed = new ServiceLog({ service: 'entries', read, log, holeMs: 5, pollMs: 60_000, ...more });
  followed.start();
  return followed;
};

const headReaches = (tail: ServiceLog, position: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => void (tail.head >= position && (forget(), resolve()));
    const forget = tail.onGrow(look);
    look();
  });

test('a tail begins at the head and takes what comes in order', async () => {
  const { read, add } = record(7);
  const tail = follow(read);
  await tail.ready;
  expect(tail.head).toBe(7);
  tail.take(add());
  tail.take(add());
  expect(tail.head).toBe(9);
  expect(tail.recent(7)!.map(({ position }) => position)).toEqual([8, 9]);
  tail.stop();
});

test('an event that comes early is not shown before the hole is filled from the log', async () => {
  const { read, add, state } = record(3);
  const tail = follow(read);
  await tail.ready;
  const [lost, early] = [add(), add()];
  tail.take(early);
  expect(tail.head).toBe(3);
  await headReaches(tail, 5);
  expect(tail.recent(3)!.map(({ position }) => position)).toEqual([lost.position, early.position]);
  tail.take(lost);
  tail.take(early);
  expect(tail.head).toBe(5);
  expect(state.reads).toBeGreaterThan(1);
  tail.stop();
});

test('an event that the bus lost at the very end is found by asking the log', async () => {
  const { read, add } = record(3);
  const tail = follow(read, { pollMs: 5 });
  await tail.ready;
  add();
  await headReaches(tail, 4);
  tail.stop();
});

test('a log that cannot be read at the start is followed once it answers', async () => {
  const { read, state, add } = record(3);
  state.isAway = true;
  const tail = follow(read);
  tail.take(add());
  expect(tail.head).toBe(-1);
  state.isAway = false;
  await tail.ready;
  expect(tail.head).toBe(4);
  tail.stop();
});

test('memory holds a bounded window, and older places are read from the log', async () => {
  const { read, add } = record(0);
  const tail = follow(read, { windowSize: 10 });
  await tail.ready;
  for (let count = 0; count < 100; count += 1) tail.take(add());
  expect(tail.recent(50)).toBeNull();
  expect((await tail.older(50)).map(({ position }) => position)).toEqual(
    Array.from({ length: 50 }, (_, index) => 51 + index),
  );
  tail.stop();
});

test('a log that went back, as after a restored backup, sends its readers to start anew', async () => {
  const { read, state } = record(10);
  const tail = follow(read, { pollMs: 5 });
  await tail.ready;
  const reader = new LogReader(tail, 10, () => true, String);
  const next = reader.next();
  state.events = state.events.slice(0, 4);
  await expect(next).rejects.toMatchObject({ extensions: { code: 'RESYNC' } });
  expect(tail.head).toBe(4);
  tail.stop();
});

test('events that come while the log is being asked do not look as though it went back', async () => {
  const { read, add } = record(3);
  let meanwhile = (): void => undefined;
  const answersLate = async (after: number, first: number): Promise<LogPage> => {
    const page = await read(after, first);
    meanwhile();
    return page;
  };
  const tail = follow(answersLate, { pollMs: 1 });
  await tail.ready;
  meanwhile = () => tail.take(add());
  const reader = new LogReader(tail, 3, () => true, String);
  for (let position = 4; position <= 9; position += 1) expect((await reader.next())?.position).toBe(position);
  expect(tail.generation).toBe(0);
  tail.stop();
});

test('a reader too far behind is told so, with the cursor from which to read the feed', async () => {
  const { read } = record(20_050);
  const tail = follow(read);
  await tail.ready;
  await expect(
    new LogReader(
      tail,
      10,
      () => true,
      (position) => `sealed ${position}`,
    ).next(),
  ).rejects.toMatchObject({
    extensions: { code: 'LAGGING', cursor: 'sealed 10' },
  });
  tail.stop();
});

test('a reader who is stopped while it waits is let go', async () => {
  const { read } = record(1);
  const tail = follow(read);
  await tail.ready;
  const reader = new LogReader(tail, 1, () => true, String);
  const next = reader.next();
  reader.stop();
  await expect(next).resolves.toBeNull();
  tail.stop();
});

test('whatever the bus loses, repeats and shuffles, readers who come and go miss nothing and see nothing twice', async () => {
  const plan = fc.record({
    arrivals: fc.array(fc.record({ lost: fc.nat(9), again: fc.boolean(), early: fc.nat(3) }), {
      minLength: 1,
      maxLength: 120,
    }),
    readers: fc.array(fc.array(fc.nat(20), { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    windowSize: fc.integer({ min: 1, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ arrivals, readers, windowSize }) => {
      const { read, add } = record(3);
      const tail = follow(read, { windowSize, pollMs: 5, holeMs: 1 });
      await tail.ready;
      const last = 3 + arrivals.length;
      const reading = readers.map((stints, index) =>
        readInStints(tail, stints, last, (position) => position % (index + 1) === 0),
      );
      bring(
        tail,
        arrivals.map((arrival) => ({ ...arrival, event: add() })),
      );
      const seen = await Promise.all(reading);
      seen.forEach((positions, index) => {
        const wanted = Array.from({ length: arrivals.length }, (_, offset) => 4 + offset).filter(
          (position) => position % (index + 1) === 0,
        );
        expect(positions).toEqual(wanted);
      });
      tail.stop();
    }),
    { numRuns: 60 },
  );
});

function bring(
  tail: ServiceLog,
  arrivals: { event: EventEnvelope; lost: number; again: boolean; early: number }[],
): void {
  const shuffled = arrivals
    .map((arrival, index) => ({ ...arrival, at: index - arrival.early }))
    .sort((one, other) => one.at - other.at);
  for (const { event: came, lost, again } of shuffled) {
    if (lost === 0) continue;
    tail.take(came);
    if (again) tail.take(came);
  }
}

/** Reads so many events, leaves, and comes back after the last one seen, until the end of the log. */
async function readInStints(
  tail: ServiceLog,
  stints: readonly number[],
  last: number,
  wants: (position: number) => boolean,
): Promise<number[]> {
  const seen: number[] = [];
  const end = Array.from({ length: last }, (_, index) => last - index).find(wants) ?? 0;
  let place = 3;
  for (const stint of [...stints, Infinity]) {
    const reader = new LogReader(tail, place, ({ position }) => wants(position), String);
    for (let count = 0; count < stint && place < end; count += 1) {
      const notice = await reader.next();
      seen.push(notice!.position);
      place = notice!.position;
    }
    reader.stop();
  }
  return seen;
}
