import { FailedAttempts } from './failed-attempts.js';

let now = 0;
const minutes = (count: number) => count * 60_000;
const fail = (attempts: FailedAttempts, times: number, clientOf: (n: number) => string) => {
  for (let n = 0; n < times; n += 1) attempts.failed(clientOf(n), '203.0.113.1');
};

beforeEach(() => {
  now = minutes(100);
});

test('ten wrong secrets of one client from one address in ten minutes are the last', () => {
  const attempts = new FailedAttempts(() => now);
  fail(attempts, 9, () => 'a');
  expect(attempts.waitOfClient('a', '203.0.113.1')).toBe(0);
  fail(attempts, 1, () => 'a');
  expect(attempts.waitOfClient('a', '203.0.113.1')).toBe(600);
  expect([
    attempts.waitOfClient('b', '203.0.113.1'),
    attempts.waitOfClient('a', '203.0.113.2'),
    attempts.waitOfAddress('203.0.113.1'),
  ]).toEqual([0, 0, 0]);
  now += minutes(10);
  expect(attempts.waitOfClient('a', '203.0.113.1')).toBe(0);
});

test('an address that tries many clients is bounded as a whole', () => {
  const attempts = new FailedAttempts(() => now);
  fail(attempts, 50, (n) => `client-${n}`);
  expect(attempts.waitOfAddress('203.0.113.1')).toBe(600);
  expect(attempts.waitOfAddress('203.0.113.2')).toBe(0);
});
