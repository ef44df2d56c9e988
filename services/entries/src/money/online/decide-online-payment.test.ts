import { describe, expect, test } from '@jest/globals';
import { askAgainAt, changeBy, endsAt, statusOf } from './decide-online-payment.js';
import type { OnlinePaymentRow } from './online-payment.table.js';

const startedAt = new Date('2026-12-01T10:00:00Z');
const after = (ms: number): Date => new Date(startedAt.getTime() + ms);
const minute = 60_000;
const day = 24 * 60 * minute;

describe('an online payment', () => {
  test.each([
    ['STARTED', 'PAID', 'TAKE'],
    ['REFUSED', 'PAID', 'TAKE'],
    ['PAID', 'PAID', 'NOTHING'],
    ['STARTED', 'REFUSED', 'REFUSE'],
    ['PAID', 'REFUSED', 'NOTHING'],
    ['REFUSED', 'REFUSED', 'NOTHING'],
  ] as const)('that is %s and hears %s: %s', (status, says, change) => {
    expect(changeBy(status, says)).toBe(change);
  });

  test('can be paid for thirty minutes, and has then expired unless it was settled', () => {
    const row = { status: 'STARTED', endsAt: endsAt(startedAt) } as OnlinePaymentRow;
    expect(statusOf(row, after(30 * minute))).toBe('STARTED');
    expect(statusOf(row, after(30 * minute + 1))).toBe('EXPIRED');
    expect(statusOf({ ...row, status: 'PAID' }, after(day))).toBe('PAID');
  });

  test('is asked after every five seconds at first, every hour later, and after seven days no more', () => {
    const wait = (ms: number) => askAgainAt({ startedAt }, after(ms))!.getTime() - after(ms).getTime();
    expect(wait(0)).toBe(5_000);
    expect(wait(2 * minute)).toBe(30_000);
    expect(wait(2 * day)).toBe(60 * minute);
    expect(askAgainAt({ startedAt }, after(7 * day - 1))).not.toBeNull();
    expect(askAgainAt({ startedAt }, after(7 * day))).toBeNull();
  });
});
