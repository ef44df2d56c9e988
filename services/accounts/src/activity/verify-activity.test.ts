import { makeEvent } from '@landfall/events';
import { openDatabase } from '@landfall/service-kit';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { accounts } from '../service.js';
import { ActivityHeadTable, ActivityTable } from './activity.table.js';
import { rowsWrittenBefore } from './recorded/rows-written-before.js';
import { verifyCommand } from './verify-activity-command.js';
import { verifyActivity } from './verify-activity.js';

let it: ServiceUnderTest;
let owner: SqlEntityManager;
let closeOwner: () => Promise<void>;

beforeAll(async () => {
  it = await serviceUnderTest(accounts);
  for (let n = 1; n <= 8; n += 1) {
    const about = { subject: `req_${n}`, partitionkey: 'ent_1', accounts: ['acc_1'], ports: ['3201'] };
    await it.hear(makeEvent('request.answered', { requestId: `req_${n}`, entryId: 'ent_1' }, about));
  }
  await it.drain();
  const orm = await openDatabase(accounts, it.database.ownerUrl);
  owner = orm.em.fork() as SqlEntityManager;
  closeOwner = () => orm.close(true);
});
afterAll(async () => {
  await closeOwner();
  await it.stop();
});

const application = () => it.service.orm.em.fork() as SqlEntityManager;

test.each([
  `update activity set facts = '{}'`,
  `update activity set hash = prev_hash`,
  'delete from activity',
  'truncate activity',
  'alter table activity disable trigger all',
  'drop table activity',
  `update event set data = '{}'`,
  'delete from event',
])('the service itself may not: %s (ACE-04)', async (statement) => {
  await expect(application().execute(statement)).rejects.toMatchObject({ code: '42501' });
});

/** Does something to the log as the owner of the database, says what the check finds, and undoes it. */
async function tamper(...statements: string[]) {
  await owner.begin();
  try {
    for (const statement of statements) await owner.execute(statement);
    return (await verifyActivity(inside(owner))).bad;
  } finally {
    await owner.rollback();
  }
}
// The check forks to read afresh; here it must stay within the transaction.
const inside = (em: SqlEntityManager): SqlEntityManager =>
  Object.assign(Object.create(em) as SqlEntityManager, {
    fork: () => em.fork({ keepTransactionContext: true }),
    execute: em.execute.bind(em),
  });

const last = `chain = 'acc_1' and number = 8`;

test.each<[string, number, string[]]>([
  [
    'a fact is edited',
    3,
    [`update activity set facts = facts || '{"requestId": "req_x"}' where chain = 'acc_1' and number = 3`],
  ],
  [
    'an hour is edited',
    4,
    [`update activity set occurred_at = occurred_at - interval '1 hour' where chain = 'acc_1' and number = 4`],
  ],
  ['a row is deleted', 6, [`delete from activity where chain = 'acc_1' and number = 5`]],
  ['the tail is cut off', 8, [`delete from activity where ${last}`]],
  [
    'two rows change places',
    2,
    [
      `update activity set number = -1 where chain = 'acc_1' and number = 2`,
      `update activity set number = 2 where chain = 'acc_1' and number = 3`,
      `update activity set number = 3 where chain = 'acc_1' and number = -1`,
    ],
  ],
  ['the last row is exchanged', 8, [`update activity set type = 'request.opened' where ${last}`]],
  [
    'a row is put before the first',
    0,
    [
      `insert into activity (chain, number, event_id, source, type, type_version, subject, actor, ports, leads, occurred_at, appended_at, facts, prev_hash, hash)
    select chain, 0, gen_random_uuid(), source, type, type_version, subject, actor, ports, leads, occurred_at, appended_at, facts, prev_hash, hash from activity where ${last}`,
    ],
  ],
  ['the head is gone', 1, [`delete from activity_head where chain = 'acc_1'`]],
])('when %s by the owner of the database, row %i is named', async (_, number, statements) => {
  expect(await tamper(...statements)).toMatchObject([{ chain: 'acc_1', number }]);
});

test('a tail cut off together with its head is found by the heads that were kept elsewhere', async () => {
  const { heads, bad } = await verifyActivity(application());
  expect(bad).toEqual([]);
  expect(heads['acc_1']!.number).toBe(8);
  const shorter = { ...heads, acc_1: { number: 9, hash: heads['acc_1']!.hash } };
  expect((await verifyActivity(application(), shorter)).bad).toMatchObject([
    { chain: 'acc_1', number: 9, why: expect.stringContaining('once went up to 9') },
  ]);
  const another = { acc_1: { number: 4, hash: 'f'.repeat(64) } };
  expect((await verifyActivity(application(), another)).bad).toMatchObject([{ chain: 'acc_1', number: 4 }]);
});

describe('a chain that was begun before the log hashed with a library for RFC 8785', () => {
  const before = rowsWrittenBefore();
  const last = before.at(-1)!;

  test('goes on from its last row, and is good from the first to the end', async () => {
    const em = application();
    for (const row of before) em.create(ActivityTable, { ...row, ports: [...row.ports], regime: null });
    em.create(ActivityHeadTable, { chain: last.chain, number: last.number, hash: last.hash });
    await em.flush();
    const about = { subject: 'req_new', partitionkey: 'ent_1', accounts: [last.chain], ports: ['3201'] };
    await it.hear(makeEvent('request.answered', { requestId: 'req_new', entryId: 'ent_1' }, about));
    await it.drain();
    const { bad, heads } = await verifyActivity(application(), { [last.chain]: last });
    expect(bad).toEqual([]);
    expect(heads[last.chain]).toMatchObject({ number: last.number + 1 });
  });

  test.each([
    [`facts = jsonb_set(facts, '{numbers,0}', '333333333.3333332')`, 2],
    // Read as a number without end, which JSON cannot say; the hash was of null.
    [`facts = facts || '{"10": 1e400}'`, 2],
    [`subject = 'rev_Aiga'`, 2],
    [`facts = facts - 'askedOfficer'`, 1],
  ])('names the row where its owner writes %s', async (change, number) => {
    const where = `where chain = '${last.chain}' and number = ${number}`;
    expect(await tamper(`update activity set ${change} ${where}`)).toMatchObject([{ chain: last.chain, number }]);
  });
});

test('the command says what it checked and where it ends, and fails when a row is bad', async () => {
  const good = await verifyCommand(it.database.appUrl);
  expect([good.exitCode, good.err, JSON.parse(good.out)]).toMatchObject([
    0,
    [],
    { bad: [], heads: { acc_1: { number: 8 } } },
  ]);
  await owner.execute(`update activity set subject = 'req_x' where ${last}`);
  const bad = await verifyCommand(it.database.appUrl);
  expect([bad.exitCode, bad.err]).toEqual([1, ['Row 8 of acc_1 is bad: what it says is not what was hashed.']]);
});

test('the command says so when it could check nothing', async () => {
  expect(await verifyCommand(undefined)).toMatchObject({
    exitCode: 2,
    err: ['Nothing was checked: set DATABASE_URL to the accounts database.'],
  });
  expect(await verifyCommand(it.database.appUrl, '/no/such/file')).toMatchObject({ exitCode: 2, out: '' });
});
