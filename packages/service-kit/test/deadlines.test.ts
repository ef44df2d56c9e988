import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeEvent } from '@landfall/events';
import { Migration } from '@mikro-orm/migrations';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import {
  deadlineTables,
  defineService,
  feedOf,
  kitMigration,
  liftDeadlines,
  part,
  setDeadline,
  signedIn,
  sweepDeadlines,
  type OfDeadline,
  type RunsOut,
  type WhenRunOut,
} from '../src/index.js';
import { serviceUnderTest, type ServiceUnderTest } from '../src/testing/index.js';

class Tables extends Migration {
  override up(): void {
    for (const sql of deadlineTables) this.addSql(sql);
    this.addSql('create table effect (about text not null, at timestamptz)');
    this.addSql('create table thing (id text primary key)');
  }
}

const answered = (about: string) =>
  makeEvent('request.answered', { requestId: about, entryId: 'ent_1' }, { subject: about, partitionkey: 'ent_1' });

const keepsEffect: WhenRunOut = async (em, { about }, { now }) => {
  await em.execute('insert into effect (about, at) values (?, ?)', [about, now.toISOString()]);
  return [answered(about)];
};

/** What somebody outside of the sweep is doing to a deadline that is being done. */
let lifting: Promise<void>;
const outside = () => it.service.orm.em.fork() as SqlEntityManager;

const deadlines: Record<string, WhenRunOut> = {
  DUE: keepsEffect,
  DIES: keepsEffect,
  LOCKS: async (em, due, it) => {
    await em.execute('select id from thing where id = ? for update', [due.about]);
    return keepsEffect(em, due, it);
  },
  LIFTED_MEANWHILE: async (em, due, it) => {
    lifting = liftDeadlines(outside(), due.clock, [due.about]);
    return keepsEffect(em, due, it);
  },
  FAILS: () => Promise.reject(new Error('it cannot be done')),
  GIVES_TIME: async (em, { clock, about, accountId }, { now }) => {
    await setDeadline(em, { clock, about, accountId, runsOutAt: new Date(now.getTime() + 60_000) });
    return [];
  },
};

const feed = feedOf('documents', { may: signedIn, description: 'What happened.' });
const migrations = [kitMigration, { name: '0002-things', class: Tables }];
const service = defineService({ name: 'documents', parts: [part({ deadlines }), feed], migrations });

let it: ServiceUnderTest;
beforeAll(async () => void (it = await serviceUnderTest(service)));
afterAll(() => it.stop());

const em = () => it.service.orm.em.fork() as SqlEntityManager;
const at = (instant: string) => new Date(instant);
const noon = at('2026-02-20T12:00:00Z');
const later = at('2026-02-20T12:00:01Z');
const run = (of: Partial<OfDeadline> & { about: string }, runsOut: RunsOut = { runsOutAt: noon }) =>
  setDeadline(em(), { clock: 'DUE', accountId: null, ...of, ...runsOut });
const sweep = (now: Date) => sweepDeadlines(it.service, now);
const effects = async (about: string) =>
  (await em().execute<{ at: string }[]>('select at from effect where about = ?', [about])).map(
    (one) => new Date(one.at),
  );
const told = async (about: string) => (await it.announced()).filter(({ subject }) => subject === about);
const doneOf = 'select done_at is not null as done from deadline where about = ?';
const isDone = async (about: string) => (await em().execute<{ done: boolean }[]>(doneOf, [about]))[0]?.done;

test('what is due is done once, and told with the time at which it was', async () => {
  await run({ about: 'once' });
  expect([await sweep(noon), await isDone('once')]).toEqual([0, false]);
  expect([await sweep(later), await sweep(later), await isDone('once')]).toEqual([1, 0, true]);
  expect(await effects('once')).toHaveLength(1);
  expect(await told('once')).toMatchObject([{ actor: 'system:documents', time: later.toISOString() }]);
});

test.each([
  ['America/New_York', '2026-02-21T05:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-02-21T11:00:00.000Z'],
  ['Asia/Tokyo', '2026-02-20T15:00:00.000Z'],
])('a last day is over at its end in %s', async (zone, endsAt) => {
  const about = zone.replace('/', '_');
  await run({ about }, { dueOn: '2026-02-20', zone });
  await sweep(at(endsAt));
  expect(await effects(about)).toEqual([]);
  await sweep(new Date(at(endsAt).getTime() + 1));
  expect(await effects(about)).toHaveLength(1);
});

test('what is lifted does not run out, and what is set anew runs out at the new time, also after it was done', async () => {
  await run({ about: 'lifted' });
  await liftDeadlines(em(), 'DUE', ['lifted']);
  await run({ about: 'moved' });
  await run({ about: 'moved' }, { runsOutAt: at('2026-02-22T12:00:00Z') });
  await sweep(later);
  expect([await effects('lifted'), await effects('moved')]).toEqual([[], []]);
  await sweep(at('2026-02-22T12:00:01Z'));
  await run({ about: 'moved' }, { runsOutAt: at('2026-02-23T12:00:00Z') });
  await sweep(at('2026-02-23T12:00:01Z'));
  expect(await effects('moved')).toHaveLength(2);
});

test('what is lifted while it is looked at is done or lifted, and never both', async () => {
  await run({ clock: 'LIFTED_MEANWHILE', about: 'too_late' });
  expect(await sweep(later)).toBe(1);
  await lifting;
  expect([(await effects('too_late')).length, await isDone('too_late')]).toEqual([1, true]);
  await run({ about: 'in_time' });
  const other = new pg.Client({ connectionString: it.database.appUrl });
  await other.connect();
  await other.query(`begin; delete from deadline where clock = 'DUE' and about = 'in_time'`);
  expect(await sweep(later)).toBe(0);
  await other.query('commit');
  await other.end();
  expect([await sweep(later), await effects('in_time')]).toEqual([0, []]);
});

test('what was done stays done when the clock goes back, and is not done again when it comes on', async () => {
  await run({ about: 'done' });
  expect([await sweep(later), await sweep(at('2026-01-01T00:00:00Z')), await sweep(later)]).toEqual([1, 0, 0]);
  expect(await effects('done')).toHaveLength(1);
});

test('what is given more time when it is looked at stays open until then', async () => {
  await run({ clock: 'GIVES_TIME', about: 'given' });
  expect([await sweep(later), await isDone('given')]).toEqual([0, false]);
  await liftDeadlines(em(), 'GIVES_TIME', ['given']);
});

test('two processes that look at once share the work, and each thing is done once', async () => {
  const all = Array.from({ length: 250 }, (_, n) => `shared_${n}`);
  for (const about of all) await run({ about });
  const start = new pg.Client({ connectionString: it.database.appUrl });
  await start.connect();
  await start.query('select pg_advisory_lock(1)');
  const shares = [0, 0];
  const ended = shares.map((_, n) => worker('DUE', '', (done) => (shares[n] = done)));
  const waiting = `select count(*)::integer as n from pg_locks where locktype = 'advisory' and not granted`;
  while ((await start.query(waiting)).rows[0].n < ended.length);
  await start.query('select pg_advisory_unlock(1)');
  await start.end();
  expect(await Promise.all(ended)).toEqual(['0', '0']);
  for (const share of shares) expect(share).toBeGreaterThan(0);
  // what one was at when the other came by for the last time
  await sweep(later);
  const done = await em().execute(`select count(*)::integer as n, count(distinct about)::integer as things
    from effect where about like 'shared_%'`);
  expect(done).toEqual([{ n: all.length, things: all.length }]);
  expect((await it.announced()).filter(({ subject }) => subject?.startsWith('shared'))).toHaveLength(all.length);
});

test('killed between what it does and its mark, it is done once all the same', async () => {
  await run({ clock: 'DIES', about: 'killed' });
  expect(await worker('DIES', 'after-effect-before-commit')).toBe('SIGKILL');
  expect([await effects('killed'), await isDone('killed')]).toEqual([[], false]);
  expect(await worker('DIES')).toBe('0');
  expect([(await effects('killed')).length, await isDone('killed')]).toEqual([1, true]);
  expect(await told('killed')).toHaveLength(1);
});

function worker(clock: string, crashAt = '', told: (done: number) => void = () => {}): Promise<string> {
  const file = fileURLToPath(new URL('deadline-worker.ts', import.meta.url));
  const child = fork(file, [it.database.appUrl, clock, later.toISOString()], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '', LANDFALL_CRASH_AT: crashAt },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.once('message', told);
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? String(code))));
}

test('a deadline waits for nobody: what somebody works on is done when they have ended, and all else at once', async () => {
  const other = new pg.Client({ connectionString: it.database.appUrl });
  await other.connect();
  await other.query(`insert into thing values ('in_use'), ('free')`);
  await other.query(`begin; select id from thing where id = 'in_use' for update`);
  for (const about of ['in_use', 'free']) await run({ clock: 'LOCKS', about });
  expect(await sweep(later)).toBe(1);
  expect([await effects('in_use'), (await effects('free')).length]).toEqual([[], 1]);
  // whoever works on it may move its deadline meanwhile: nobody holds that
  await other.query(`update deadline set zone = zone where about = 'in_use'; commit`);
  await other.end();
  expect(await sweep(later)).toBe(1);
  expect(await effects('in_use')).toHaveLength(1);
});

test('what cannot be done holds up nothing else, and is tried again, ever more rarely', async () => {
  await run({ clock: 'FAILS', about: 'failing' }, { runsOutAt: at('2026-02-01T12:00:00Z') });
  await run({ about: 'behind_it' });
  expect(await sweep(later)).toBe(1);
  const looked = await em().execute<{ tries: number; in_s: string }[]>(
    `select tries, extract(epoch from look_at - ?::timestamptz)::integer as in_s from deadline where about = 'failing'`,
    [later.toISOString()],
  );
  expect(looked).toEqual([{ tries: 1, in_s: 60 }]);
  await sweep(new Date(later.getTime() + 60_001));
  expect(await em().execute(`select tries from deadline where about = 'failing'`)).toEqual([{ tries: 2 }]);
  await liftDeadlines(em(), 'FAILS', ['failing']);
});

const clockSet = (accountId: string, daysAhead: number) =>
  makeEvent('sandbox.clock-set', { accountId, daysAhead }, { subject: accountId, partitionkey: accountId });
const inTenDays = { runsOutAt: at('2026-03-02T12:00:00Z') };

test('what an account of a sandbox owns runs by its clock, and what others own does not', async () => {
  const owners = ['acc_ahead', 'acc_other', null];
  for (const accountId of owners) await run({ about: `of_${accountId}`, accountId }, inTenDays);
  await it.hear(clockSet('acc_ahead', 10));
  await it.drain();
  expect(await sweep(noon)).toBe(0);
  expect(await sweep(later)).toBe(1);
  expect(await effects('of_acc_ahead')).toEqual([at('2026-03-02T12:00:01Z')]);
  await run({ about: 'of_acc_ahead', accountId: 'acc_ahead' }, inTenDays);
  await it.hear(clockSet('acc_ahead', 0));
  await it.drain();
  expect(await sweep(later)).toBe(0);
  expect(await sweep(at('2026-03-02T12:00:01Z'))).toBe(3);
});

test('outside of a sandbox nothing runs by an account’s clock', async () => {
  const production = await serviceUnderTest(service, { environment: { SANDBOX: 'false' } });
  try {
    const records = production.service.orm.em.fork() as SqlEntityManager;
    await setDeadline(records, { clock: 'DUE', about: 'of_acc_ahead', accountId: 'acc_ahead', ...inTenDays });
    await production.hear(clockSet('acc_ahead', 10));
    await production.drain();
    expect(await sweepDeadlines(production.service, later)).toBe(0);
  } finally {
    await production.stop();
  }
});
