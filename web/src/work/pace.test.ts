import { jest } from '@jest/globals';
import { Pace } from './pace.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const queue = { soonMs: 250, betweenMs: 2_000, settleMs: null };

/** A page that notes when it asks; each answer takes `tookMs`. */
function page({ tookMs = 0, settleMs = null as number | null } = {}) {
  const askedAtMs: number[] = [];
  const begun = Date.now();
  const ask = () => {
    askedAtMs.push(Date.now() - begun);
    return new Promise<void>((answered) => setTimeout(answered, tookMs));
  };
  return { askedAtMs, pace: new Pace(ask, { ...queue, settleMs }) };
}

async function changesEach(pace: Pace, ms: number, forMs: number): Promise<void> {
  for (let passed = 0; passed < forMs; passed += ms) {
    pace.heard();
    await jest.advanceTimersByTimeAsync(ms);
  }
}

test('a queue that changes ten times a second, without a pause, is asked for again and again', async () => {
  const { askedAtMs, pace } = page();
  await changesEach(pace, 100, 7_000);
  expect(askedAtMs).toEqual([250, 2_250, 4_250, 6_250]);
});

test('one change is asked for once, and soon', async () => {
  const { askedAtMs, pace } = page();
  pace.heard();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(askedAtMs).toEqual([250]);
});

test('what follows from a change a moment later is asked for once more', async () => {
  const { askedAtMs, pace } = page({ settleMs: 1_500 });
  pace.heard();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(askedAtMs).toEqual([250, 2_250]);
});

test('a change while the answer is under way is asked for after it', async () => {
  const { askedAtMs, pace } = page({ tookMs: 100 });
  pace.heard();
  await jest.advanceTimersByTimeAsync(300);
  pace.heard();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(askedAtMs).toEqual([250, 2_250]);
});

test('a platform that answers slowly is asked less often, so that desks never ask it to a standstill', async () => {
  const { askedAtMs, pace } = page({ tookMs: 1_000 });
  await changesEach(pace, 500, 21_000);
  expect(askedAtMs).toEqual([250, 10_250, 20_250]);
});

test('a page that was left asks nothing more', async () => {
  const { askedAtMs, pace } = page();
  pace.heard();
  pace.stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(askedAtMs).toEqual([]);
});
