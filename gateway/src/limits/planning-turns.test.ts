import { PlanningTurns } from './planning-turns.js';

const soon = () => performance.now() + 60_000;
const known = (paidBy: string) => ({ paidBy, isStranger: false });
const stranger = (paidBy: string) => ({ paidBy, isStranger: true });

/** Lets these gather while one plan is made, and tells in which order theirs were made. */
async function orderOf(asked: { paidBy: string; isStranger: boolean }[]): Promise<string[]> {
  const turns = new PlanningTurns();
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const begun = turns.take(known('first'), soon(), () => first.promise);
  const all = asked.map((share) => turns.take(share, soon(), () => void order.push(share.paidBy)));
  first.resolve();
  await Promise.all([begun, ...all]);
  return order;
}

test('names take turns, however many plans one of them asks for', async () => {
  const many = Array.from({ length: 5 }, () => known('many'));
  expect(await orderOf([...many, known('one'), known('other')])).toEqual([
    'many',
    'one',
    'other',
    'many',
    'many',
    'many',
    'many',
  ]);
});

test('who comes while a plan of somebody else is made goes before the next of theirs', async () => {
  const turns = new PlanningTurns();
  const order: string[] = [];
  const plan = (name: string) => turns.take(known(name), soon(), () => void order.push(name));
  const late: Promise<void>[] = [];
  const first = turns.take(known('many'), soon(), () => void late.push(plan('one')));
  await Promise.all([first, plan('many'), plan('many')]);
  await Promise.all(late);
  expect(order).toEqual(['one', 'many', 'many']);
});

test('strangers rest after each of their plans, and everybody else goes on meanwhile', async () => {
  const turns = new PlanningTurns();
  const order: string[] = [];
  const busy = (name: string, ms: number) => () => {
    const until = performance.now() + ms;
    while (performance.now() < until);
    order.push(name);
  };
  await Promise.all([
    turns.take(stranger('at a'), soon(), busy('at a', 40)),
    turns.take(stranger('at b'), soon(), busy('at b', 0)),
    ...Array.from({ length: 3 }, () => turns.take(known('office'), soon(), busy('office', 0))),
  ]);
  expect(order).toEqual(['at a', 'office', 'office', 'office', 'at b']);
});

test('one stranger at most goes before somebody who has signed in, however many addresses strangers have', async () => {
  const crowd = Array.from({ length: 5 }, (_, n) => stranger(`at ${n}`));
  const order = await orderOf([...crowd, known('office'), known('broker')]);
  expect(order.indexOf('office')).toBeLessThanOrEqual(1);
  expect(order.indexOf('broker')).toBeLessThanOrEqual(3);
});

test('between two plans whatever else waits is done', async () => {
  const turns = new PlanningTurns();
  const order: string[] = [];
  const plans = ['a', 'b'].map((name) =>
    turns.take(known(name), soon(), () => {
      order.push(name);
      setImmediate(() => order.push(`after ${name}`));
    }),
  );
  await Promise.all(plans);
  expect(order.slice(0, 3)).toEqual(['a', 'after a', 'b']);
});

test('a plan whose turn does not come in time is not made, and says that nothing was done', async () => {
  const turns = new PlanningTurns();
  const first = Promise.withResolvers<void>();
  const begun = turns.take(known('first'), soon(), () => first.promise);
  const late = turns.take(known('late'), performance.now() + 10, () => 'made');
  await expect(late).rejects.toMatchObject({ status: 503, message: expect.stringContaining('Nothing was done') });
  expect(turns.waiting).toBe(0);
  first.resolve();
  await begun;
});

test('a plan that fails keeps nobody waiting', async () => {
  const turns = new PlanningTurns();
  const failed = turns.take(known('a'), soon(), () => Promise.reject(new Error('no plan')));
  const next = turns.take(known('a'), soon(), () => 'made');
  await expect(failed).rejects.toThrow('no plan');
  expect(await next).toBe('made');
});
