import type { Payable } from '../work/payment-fields.ts';
import { newest } from './told-of-entry.ts';

const entry = (entryVersion: number, owedBackUsd: string) => ({ id: 'ent_1', entryVersion, owedBackUsd }) as Payable;
const owed = (listed: Payable, told?: { entry: Payable; atMs: number }) => newest(listed, told, 1_000).owedBackUsd;

test('money given back leaves the version of its entry as it is: the list that was asked for since tells of it', () => {
  expect(owed(entry(3, '0'), { entry: entry(3, '12.51'), atMs: 999 })).toBe('0');
});

test('what was told since the list was asked for is newer than the list', () => {
  expect(owed(entry(3, '12.51'), { entry: entry(3, '0'), atMs: 1_000 })).toBe('0');
  expect(owed(entry(3, '12.51'), { entry: entry(4, '0'), atMs: 1 })).toBe('0');
});

test('what was told of an earlier version is passed over, and without any telling the list stands', () => {
  expect(owed(entry(3, '12.51'), { entry: entry(2, '0'), atMs: 2_000 })).toBe('12.51');
  expect(owed(entry(3, '12.51'))).toBe('12.51');
});
