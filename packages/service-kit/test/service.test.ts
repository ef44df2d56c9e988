import pg from 'pg';
import { anonymous, importer, serviceUnderTest, type ServiceUnderTest } from '../src/testing/index.js';
import { thingService } from './thing-service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(thingService);
});
afterAll(() => it.stop());

const make = 'mutation ($i: MakeThingInput!) { makeThing(input: $i) { thing { id } userErrors { code path } } }';
const me = importer('acc_me');

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client(it.database.ownerUrl);
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

describe('the private listener', () => {
  test.each([
    ['a query', '/graphql', '{"query":"{ thing(id: \\"1\\") { id } }"}'],
    ['the schema', '/graphql', '{"query":"{ _service { sdl } }"}'],
    ['a reference', '/graphql', '{"query":"{ _entities(representations: []) { __typename } }"}'],
    ['the log of events', '/events', null],
  ])('refuses %s without a signed identity', async (_what, path, body) => {
    const answer = await fetch(
      it.service.url + path,
      body === null ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body },
    );
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toMatch(/thing|stack/);
  });

  test('tells a probe that it lives and that its database answers', async () => {
    expect(await (await fetch(`${it.service.url}/health`)).json()).toEqual({ status: 'up' });
    expect(await (await fetch(`${it.service.url}/ready`)).json()).toEqual({ status: 'ready' });
    expect(await (await fetch(`${it.service.url}/metrics`)).text()).toContain('events_unpublished 0');
  });
});

describe('an error', () => {
  test('never carries what the database said', async () => {
    const { errors } = await it.graphql(me, '{ thing(id: "sql") { id } }');
    expect(JSON.stringify(errors)).not.toMatch(/secret_table|5432|stack/);
    expect(errors?.[0]).toMatchObject({ path: ['thing'], extensions: { code: 'INTERNAL' } });
  });

  test('that was written for the caller arrives as written', async () => {
    const { errors } = await it.graphql(me, '{ thing(id: "none") { id } }');
    expect(errors?.[0]?.message).toBe('There is no such thing, or it is not yours to see.');
  });

  test.each([
    ['\0', 'a NUL'],
    ['\ud800', 'half a character'],
  ])('names the text that cannot be kept: %j', async (text) => {
    const { errors } = await it.graphql(me, make, { i: { name: `x${text}` } });
    expect(errors?.[0]?.message).toContain('$i.name');
  });

  test('is said to somebody who has not signed in', async () => {
    const { errors } = await it.graphql(anonymous, make, { i: { name: 'x' } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });
});

describe('a mutation', () => {
  const ask = (input: Record<string, unknown>, caller = me) =>
    it.graphql(caller, make, { i: input }).then(({ data }) => data.makeThing);

  test('under the same idempotency key has one effect, fifty times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask({ idempotencyKey: 'k1', name: 'once' })));
    expect(new Set(answers.map((answer) => answer.thing.id)).size).toBe(1);
    expect((await it.announced()).filter((event) => event.subject === 'acc_me')).toHaveLength(1);
  });

  test('with other input under a used key is refused', async () => {
    expect((await ask({ idempotencyKey: 'k1', name: 'other' })).userErrors).toEqual([
      { code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] },
    ]);
  });

  test('of another account may use the same key', async () => {
    expect((await ask({ idempotencyKey: 'k1', name: 'theirs' }, importer('acc_you'))).thing).not.toBeNull();
  });

  test('that was refused leaves its key free for the mended input', async () => {
    expect((await ask({ idempotencyKey: 'k2', name: 'bad' })).userErrors).toEqual([{ code: 'BAD', path: ['name'] }]);
    expect((await ask({ idempotencyKey: 'k2', name: 'good' })).thing).not.toBeNull();
  });

  test('that runs into a constraint says so in the caller’s words', async () => {
    expect((await ask({ name: 'once' })).userErrors).toEqual([{ code: 'NAME_TAKEN', path: ['name'] }]);
  });

  test('that fails half-way keeps nothing and announces nothing', async () => {
    const before = (await it.announced()).length;
    expect((await it.graphql(me, make, { i: { name: 'fault' } })).errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
    });
    expect((await it.announced()).length).toBe(before);
    expect((await it.graphql(me, make, { i: { name: 'fault2' } })).errors).toBeUndefined();
  });
});

describe('the feed', () => {
  const read = 'query ($a: String) { accountsFeed(first: 1, after: $a) { events { type subject } cursor more } }';

  test('gives an account its own events alone, page by page', async () => {
    await it.drain();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await it.graphql(importer('acc_you'), read, { a: after });
      seen.push(...data.accountsFeed.events.map((event: { subject: string }) => event.subject));
      ({ cursor: after, more } = data.accountsFeed);
    }
    expect(seen).toEqual(['acc_you']);
  });

  test('refuses a cursor that is none', async () => {
    const { errors } = await it.graphql(me, read, { a: 'made-up' });
    expect(errors?.[0]?.message).toBe('`after` is not a cursor of this feed.');
  });

  test('tells a cursor from ahead of the log to read afresh, for what is yet to come would be passed over', async () => {
    const ahead = it.service.contextFor(me).cursors.seal(1_000_000);
    const { errors } = await it.graphql(me, read, { a: ahead });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RESYNC' });
  });

  test('tells a cursor from before a restore to read afresh for ever, though the log has grown past it', async () => {
    await it.drain();
    const cursorOfNow = it.service.contextFor(me).cursors.seal(1);
    expect((await it.graphql(me, read, { a: cursorOfNow })).errors).toBeUndefined();
    await asOwner('insert into event_log (began_after) select coalesce(max(position), 0) from event');
    for (let round = 0; round < 2; round += 1) {
      const { errors } = await it.graphql(me, read, { a: cursorOfNow });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'RESYNC' });
    }
    expect((await it.graphql(me, read, { a: it.service.contextFor(me).cursors.seal(1) })).errors).toBeUndefined();
  });
});

describe('the application role', () => {
  test.each([
    'update event set type = type',
    'delete from event',
    'truncate event',
    'drop table event',
    'insert into event_log (began_after) values (0)',
    'update mikro_orm_migrations set name = name',
  ])('may not: %s', async (statement) => {
    const client = new pg.Client(it.database.appUrl);
    await client.connect();
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
