import { readSharedNetworks } from '@landfall/service-kit';
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
  const attempts = new FailedAttempts(undefined, () => now);
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
  const attempts = new FailedAttempts(undefined, () => now);
  fail(attempts, 50, (n) => `client-${n}`);
  expect(attempts.waitOfAddress('203.0.113.1')).toBe(600);
  expect(attempts.waitOfAddress('203.0.113.2')).toBe(0);
});

test('an address that the operator named has so many times as many wrong secrets, and each client no more than elsewhere', () => {
  const attempts = new FailedAttempts(readSharedNetworks('203.0.113.0/24=2'), () => now);
  fail(attempts, 99, (n) => `client-${n % 10}`);
  expect(attempts.waitOfAddress('203.0.113.1')).toBe(0);
  expect(attempts.waitOfClient('client-3', '203.0.113.1')).toBe(600);
  fail(attempts, 1, () => 'client-0');
  expect(attempts.waitOfAddress('203.0.113.1')).toBe(600);
});

test('who changes the address within one network of IPv6 is still the same', () => {
  const attempts = new FailedAttempts(undefined, () => now);
  for (let n = 0; n < 10; n += 1) attempts.failed('a', `2001:db8:0:7::${n}`);
  expect(attempts.waitOfClient('a', '2001:db8:0:7:1:2:3:4')).toBe(600);
});
