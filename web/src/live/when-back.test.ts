import { jest } from '@jest/globals';
import { whenBack } from './when-back.ts';

// What is asked of a browser, without one.
const heard = new Map<string, () => void>();
const listening = {
  addEventListener: (name: string, listener: () => void) => void heard.set(name, listener),
  removeEventListener: (name: string) => void heard.delete(name),
};
const page = { ...listening, visibilityState: 'visible' };
Object.assign(globalThis, listening, { document: page });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a machine that slept is noticed when it wakes, and one that is awake is not taken for such', () => {
  let backs = 0;
  const leave = whenBack(() => (backs += 1));
  jest.advanceTimersByTime(120_000);
  expect(backs).toBe(0);
  jest.setSystemTime(Date.now() + 3_600_000);
  jest.advanceTimersByTime(5_000);
  expect(backs).toBe(1);
  leave();
  expect(heard.size).toBe(0);
});

test('a network that is back and a reader who is back are noticed at once, one who leaves is not', () => {
  let backs = 0;
  const leave = whenBack(() => (backs += 1));
  heard.get('online')!();
  heard.get('visibilitychange')!();
  expect(backs).toBe(2);
  page.visibilityState = 'hidden';
  heard.get('visibilitychange')!();
  expect(backs).toBe(2);
  leave();
});
