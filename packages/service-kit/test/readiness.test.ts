import pg from 'pg';
import { importer, serviceUnderTest, type ServiceUnderTest } from '../src/testing/index.js';
import { thingService } from './thing-service.js';

let it: ServiceUnderTest;
let admin: pg.Client;
beforeAll(async () => {
  it = await serviceUnderTest(thingService);
  admin = new pg.Client(it.database.adminUrl);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await it.stop();
});

const pathname = (): string => new URL(it.database.appUrl).pathname.slice(1);
const username = (): string => new URL(it.database.appUrl).username;

/** Settles when the service says so. */
async function says(status: number): Promise<string> {
  for (;;) {
    const answer = await fetch(`${it.service.url}/ready`);
    const text = await answer.text();
    if (answer.status === status) return text;
  }
}

/** Connections made from now on, for those that are open keep what they began with. */
const endConnections = () =>
  admin.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and pid <> pg_backend_pid()', [
    username(),
  ]);

const make = () =>
  it.graphql(importer('acc_me'), 'mutation ($i: MakeThingInput!) { makeThing(input: $i) { thing { id } } }', {
    i: { name: crypto.randomUUID() },
  });

test.each([
  [
    'whose database is read-only',
    () => `alter database "${pathname()}" set default_transaction_read_only = on`,
    () => `alter database "${pathname()}" reset default_transaction_read_only`,
  ],
  [
    'whose role may not write what every change keeps',
    () => `revoke insert on idempotency from "${username()}"`,
    () => `grant insert on idempotency to "${username()}"`,
  ],
])('a service %s is not ready while that lasts, and says nothing of the reason', async (_what, breakIt, mendIt) => {
  await says(200);
  await admin.query(breakIt());
  await endConnections();
  expect(JSON.parse(await says(503))).toEqual({ status: 'its database takes no writes' });
  expect(await it.service.whyNotReady()).toMatch(/takes no writes/);
  await admin.query(mendIt());
  await endConnections();
  expect(JSON.parse(await says(200))).toEqual({ status: 'ready' });
  expect((await make()).errors).toBeUndefined();
});

test('being asked whether it is ready leaves nothing behind, and is written once for many who ask', async () => {
  const written = async () =>
    (await admin.query<{ n: string }>("select n_tup_ins as n from pg_stat_user_tables where relname = 'write_probe'"))
      .rows[0]!.n;
  await says(200);
  const before = Number(await written());
  await Promise.all(Array.from({ length: 200 }, () => says(200)));
  await admin.query('select pg_stat_force_next_flush()');
  expect(Number(await written()) - before).toBeLessThanOrEqual(2);
  const left = await admin.query("select from write_probe union all select from idempotency where owner = 'system'");
  expect(left.rowCount).toBe(0);
});
