import pg from 'pg';
import { replay } from '../src/events/index.js';
import { localAdapter } from './bus-contract/adapters.js';
import { keeping, noting } from './bus-contract/consumers.js';
import { effectsOf, openPlatform, type Platform, until } from './bus-contract/platform.js';

let on: Platform;
beforeEach(async () => {
  on = await openPlatform(localAdapter);
});
afterEach(() => on.close());

const often = { checkFeedsMs: 20 };

async function asOwner(...statements: string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: on.documents.ownerUrl });
  await owner.connect();
  for (const statement of statements) await owner.query(statement);
  await owner.end();
}

const announce = async (name: string, count: number) => {
  const relay = on.relay();
  for (let n = 0; n < count; n += 1) await on.answer(`ent_${n % 9}`, `${name}_${n}`);
  await relay.idle();
  await relay.stop();
};

/** The database is put back as it was before anything had happened, as the copy of a folder or a dump would. */
const putBack = () =>
  asOwner('delete from event', 'update relay_progress set published = 0, last_in_partition = default');
const restore = () => asOwner('insert into event_log (began_after) select coalesce(max(position), 0) from event');

const taken = async () => (await effectsOf(on, 'react')).length;

test('a consumer that is ahead of its producer’s log stops and says so; it takes no new event for an old one', async () => {
  const said: unknown[] = [];
  const say = (about: object, words: string) => void said.push({ ...about, words });
  const logger = { error: say, warn: () => undefined, info: () => undefined, debug: () => undefined };
  await announce('before', 12);
  const consumers = await on.consume([noting('react')], { ...often, logger });
  await consumers.caughtUp;
  await putBack();
  await until('it has stopped', async () => consumers.stopped().length > 0);
  expect(consumers.stopped()).toEqual([
    { consumer: 'react', producer: 'documents', reason: 'its log ends at 0, and was read up to 12' },
  ]);
  await announce('after', 12);
  await announce('later', 14);
  await consumers.idle();
  expect(await taken()).toBe(12);
  expect(said).toEqual([expect.objectContaining({ words: expect.stringContaining('npm run reconcile') as string })]);
  await consumers.stop();
});

test('a consumer that starts after its producer was put back stops before it takes anything', async () => {
  await announce('before', 12);
  const first = await on.consume([noting('react')], often);
  await first.caughtUp;
  await first.stop();
  await putBack();
  await announce('after', 11);
  const consumers = await on.consume([noting('react')], often);
  await until('it has stopped', async () => consumers.stopped().length > 0);
  await announce('later', 14);
  expect(await taken()).toBe(12);
  await consumers.stop();
  const again = await on.consume([noting('react')], often);
  await again.idle();
  expect([again.stopped().length, await taken()]).toEqual([1, 12]);
});

test('a restored log is another one, however far it has grown; what is set right goes on and misses nothing', async () => {
  await announce('before', 12);
  const first = await on.consume([noting('react')], often);
  await first.caughtUp;
  await first.stop();
  await putBack();
  await restore();
  await announce('after', 30);
  const consumers = await on.consume([noting('react')], often);
  await until('it has stopped', async () => consumers.stopped().length > 0);
  expect(consumers.stopped()[0]!.reason).toContain('restored');
  const { epoch } = await on.feed(0, 0);
  await on.review.pool.query(
    'update progress set position = 0, epoch = $1, stopped_because = null, generation = generation + 1',
    [epoch],
  );
  await until('it has taken what came after', async () => (await taken()) === 12 + 30);
  expect(consumers.stopped()).toEqual([]);
});

test('a projection that has stopped goes on once it is emptied and filled again', async () => {
  await announce('before', 12);
  const consumers = await on.consume([keeping], often);
  await consumers.caughtUp;
  await putBack();
  await restore();
  await until('it has stopped', async () => consumers.stopped().length > 0);
  await announce('after', 5);
  await replay({ service: 'review', orm: { em: on.review.em }, feedOf: () => on.feed, consumer: keeping });
  await until('it goes on', async () => consumers.stopped().length === 0);
  await announce('later', 5);
  const kept = async () => (await on.review.pool.query('select 1 from kept')).rowCount;
  await until('it keeps what the log has', async () => (await kept()) === 10);
});

test('a message of another log is let go, and one that names none counts only as far as the log bears it out', async () => {
  await announce('before', 3);
  const consumers = await on.consume([noting('react')], { checkFeedsMs: 3_600_000 });
  await consumers.caughtUp;
  const [event] = (await on.feed(0, 1)).events;
  const publish = (position: number, epoch?: string) =>
    on.bus.publish('documents', [
      { event: { ...event!, id: crypto.randomUUID(), position, epoch }, previous: position - 1 },
    ]);
  await publish(4, '1000aaaabbbb');
  await publish(5);
  await until('the one that names none was set aside', async () => (await consumers.parked()).length === 1);
  expect(await taken()).toBe(3);
  expect((await consumers.parked())[0]!.reason).toBe('it is not in the log of its producer');
});
