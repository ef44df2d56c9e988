import '../texts/open-in-tests.ts';
import { headOfFile, linesOfRows } from './log-file.ts';

const row = {
  id: '5f1c9a52-0000-4000-8000-000000000000',
  number: 7,
  type: 'entry.released',
  occurredAt: '2026-11-22T20:15:07.123Z',
  appendedAt: '2026-11-22T20:15:08.000Z',
  facts: { entryId: 'ent_1', entryVersion: 3 },
  entryReference: 'AS-7K3F-9QXM-4',
  hash: 'ab'.repeat(32),
  by: { kind: 'ACCOUNT' as const, name: 'Fa’asavalu, Sons & "Co"' },
};

test('a row of the file says what happened, to the millisecond in UTC, and who did it, with the hash that binds it', () => {
  expect(headOfFile()).toBe(
    '\uFEFF"number","happened_at_utc","written_at_utc","what","who","type","entry_reference","entry_id","facts","event_id","hash"\r\n',
  );
  expect(linesOfRows([row])).toBe(
    [
      '"7"',
      '"2026-11-22T20:15:07.123Z"',
      '"2026-11-22T20:15:08.000Z"',
      '"Released"',
      '"Fa’asavalu, Sons & ""Co"""',
      '"entry.released"',
      '"AS-7K3F-9QXM-4"',
      '"ent_1"',
      '"{""entryId"":""ent_1"",""entryVersion"":3}"',
      `"${row.id}"`,
      `"${row.hash}"\r\n`,
    ].join(','),
  );
});

test('a payment stands in the file with its sum, means and receipt, and the entry that it covers', () => {
  const paid = { means: 'CASH', receiptNumber: 'RC-1', amountUsd: '62.50', covers: [{ entryId: 'ent_9' }] };
  const lines = linesOfRows([{ ...row, type: 'payment.recorded', facts: paid }]);
  expect(lines).toContain('"A payment was taken: $62.50 in cash, receipt RC-1"');
  expect(lines).toContain('"AS-7K3F-9QXM-4","ent_9"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|calc'])(
  'a name that a spreadsheet would run, as %j, is text in the file',
  (name) => {
    expect(linesOfRows([{ ...row, by: { kind: 'COLLEAGUE', name } }])).toContain(`"'${name}"`);
  },
);
