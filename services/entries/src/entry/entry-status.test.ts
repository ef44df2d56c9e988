import { describe, expect, test } from '@jest/globals';
import { entryStatuses } from '@landfall/law';
import { Decimal } from '@landfall/rule';
import { hasEnded, mayMove, move } from './entry-status.js';
import type { EntryRow } from './entry.table.js';

const entryAt = (status: EntryRow['status']): EntryRow =>
  ({
    id: 'ent_1',
    status,
    entryVersion: 4,
    importerAccountId: 'acc_1',
    filerAccountId: 'acc_2',
    sharedWith: ['acc_3'],
    ...{ reference: 'LF-3W7K-9QX2', lineCount: 1, totalValueUsd: new Decimal(40) },
    ...{ port: '3201', regime: 'US_CBP', linesToAssess: [], assessments: [] },
    ...{
      estimatedDutyUsd: new Decimal('12.5'),
      exciseUsd: null,
      furtherDueUsd: new Decimal(0),
      paidUsd: new Decimal(2),
    },
    statementAndAch: false,
  }) as unknown as EntryRow;
const at = new Date('2026-11-20T22:00:00.000Z');

describe('the states of an entry', () => {
  test('what is released or withdrawn moves no more', () => {
    for (const to of entryStatuses) {
      expect(mayMove('RELEASED', to)).toBe(false);
      expect(mayMove('WITHDRAWN', to)).toBe(false);
    }
    expect(entryStatuses.filter((status) => hasEnded({ status }))).toEqual(['RELEASED', 'WITHDRAWN']);
  });

  test('every state but the first can be reached, and none is left to itself', () => {
    for (const status of entryStatuses) {
      const from = entryStatuses.filter((each) => mayMove(each, status));
      expect(from).not.toContain(status);
      expect(from.length).toBeGreaterThan(0);
    }
  });

  test.each(entryStatuses.flatMap((from) => entryStatuses.map((to) => [from, to] as const)))(
    'from %s to %s: allowed, with a higher version and an event; or refused, and nothing changes',
    (from, to) => {
      const entry = entryAt(from);
      if (!mayMove(from, to)) {
        expect(() => move(entry, to, { at })).toThrow('cannot go');
        expect(entry).toEqual(entryAt(from));
        return;
      }
      const events = move(entry, to, { at, reasonCode: 'A_REASON', waitingFor: 'DOCUMENT' });
      expect(entry).toMatchObject({ status: to, entryVersion: 5, reasonCode: 'A_REASON' });
      expect(entry.waitingFor).toBe(to === 'WAITING_FOR_FILER' ? 'DOCUMENT' : null);
      // what was paid on an entry that is withdrawn is owed back
      const besides = { RELEASED: ['entry.released'], WITHDRAWN: ['refund.owed'] } as Partial<Record<string, string[]>>;
      expect(events.map(({ type }) => type)).toEqual(['entry.changed', ...(besides[to] ?? [])]);
      expect(events[0]!.data).toMatchObject({ previousStatus: from, status: to, entryVersion: 5 });
      const { amountDueUsd } = events[0]!.data as { amountDueUsd?: string };
      expect(amountDueUsd).toBe(to === 'PAYMENT_DUE' ? '10.50' : undefined);
    },
  );
});
