import { anonymous } from '@landfall/service-kit';
import { parse } from 'graphql';
import { asking } from '../src/asking.js';
import { executionOver } from '../src/graph/execute.js';
import type { Graph } from '../src/graph/load-graph.js';
import { PlanStore } from '../src/graph/plan-store.js';
import { preparedFrom } from '../src/graph/prepare.js';
import { PlanningTurns } from '../src/limits/planning-turns.js';
import { limits } from '../src/limits/figures.js';
import { Shares } from '../src/limits/share-fairly.js';

const text = '{ viewer { subject } }';
const whole = { cost: limits.newQueries.stranger.most, selections: 1, services: 1 };

/** A gateway's execution over a graph that plans when it is asked, and forgets when the test says so. */
function begin(weight: typeof whole | null) {
  const plans = new PlanStore();
  let planned = 0;
  const graph = {
    plans,
    plan: async ({ queryHash }: { queryHash: string }) => {
      planned += 1;
      await plans.set(queryHash, { kind: 'QueryPlan' });
      return true;
    },
    executor: async () => ({ data: { viewer: null } }),
  } as unknown as Graph;
  const shares = new Shares();
  const parts = { graph, schemaHash: '', turns: new PlanningTurns(), shares, answerNobody: () => null };
  const { execute } = executionOver(parts);
  const operation = preparedFrom(text, parse(text), weight).operations[0]!;
  const share = shares.ofAddress('203.0.113.1');
  const run = () =>
    execute(operation, {}, asking({ caller: anonymous, share, traceparent: null, sessionId: null }, 'req', 'query'));
  return { run, plans, share, shares, planned: () => planned };
}

test('a plan that was forgotten is paid for again', async () => {
  const { run, plans, share, shares, planned } = begin(whole);
  shares.pay(share, whole);
  await run();
  await run();
  expect(planned()).toBe(1);
  plans.clear();
  await expect(run()).rejects.toMatchObject({ status: 429 });
  expect(planned()).toBe(1);
});

test('what the portal asks is planned again for nothing', async () => {
  const { run, plans, share, shares, planned } = begin(null);
  shares.pay(share, whole);
  await run();
  plans.clear();
  await run();
  expect(planned()).toBe(2);
});
