import { usd } from '@landfall/rule';
import { timeOfEntry } from './section-68-time-of-entry.js';

describe('the time of entry', () => {
  const acceptedAt = new Date('2026-11-20T20:00:00Z');
  const depositedAt = new Date('2026-11-21T19:00:00Z');
  const cash = { acceptedAt, depositedAt: null, estimatedDutyUsd: usd('66'), statementProcessing: false, ach: false };

  test('is the deposit where one is required, and open until then (141.68)', () => {
    expect(timeOfEntry(cash)).toBeNull();
    expect(timeOfEntry({ ...cash, depositedAt })).toEqual(depositedAt);
  });

  test('is the acceptance on statement and ACH together, and not on one of them (141.68, 143.28)', () => {
    expect(timeOfEntry({ ...cash, statementProcessing: true, ach: true })).toEqual(acceptedAt);
    expect(timeOfEntry({ ...cash, statementProcessing: true })).toBeNull();
  });

  test('is the acceptance where nothing is to be deposited (141.68)', () => {
    expect(timeOfEntry({ ...cash, estimatedDutyUsd: usd('0') })).toEqual(acceptedAt);
    expect(timeOfEntry({ ...cash, estimatedDutyUsd: usd('0.01') })).toBeNull();
  });

  test('is not before the acceptance when the deposit came first (141.68)', () => {
    expect(timeOfEntry({ ...cash, acceptedAt: depositedAt, depositedAt: acceptedAt })).toEqual(depositedAt);
  });

  test('is the arrival where the goods arrive after that, and not where they arrived before (141.68(e))', () => {
    const later = new Date(depositedAt.getTime() + 1);
    expect(timeOfEntry({ ...cash, depositedAt, arrivedAt: later })).toEqual(later);
    expect(timeOfEntry({ ...cash, depositedAt, arrivedAt: depositedAt })).toEqual(depositedAt);
    expect(timeOfEntry({ ...cash, depositedAt, arrivedAt: acceptedAt })).toEqual(depositedAt);
  });

  test('stays open while nothing is deposited, though the goods have arrived (141.68(e))', () => {
    expect(timeOfEntry({ ...cash, arrivedAt: depositedAt })).toBeNull();
  });
});
