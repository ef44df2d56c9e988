import { historyOf } from './history.ts';
import type { Desk } from '../review/review-query.ts';

const log = (...types: [type: string, minute: number, facts?: object][]) =>
  types.map(([type, minute, facts = {}]) => ({ id: `${type}${minute}`, type, occurredAt: at(minute), facts }));
const at = (minute: number) => `2026-11-22T01:${String(minute).padStart(2, '0')}:00Z`;
const decision = {
  decision: 'SEND_BACK',
  reasonCode: 'VALUE_UNCLEAR',
  note: 'The invoice says more.',
  decidedAt: at(5),
  officer: { subject: 'per_1', displayName: 'Ana Pereira' },
};
const desk = (nodes: object[] | null, decisions: object[] = [decision]) =>
  ({ decisions, entry: { activity: nodes && { nodes } } }) as unknown as Desk;

test('a decision is told once, with its officer and note, in its place among the rest', () => {
  const told = historyOf(
    desk(
      log(
        ['review.decided', 5],
        ['review.claimed', 3],
        ['entry.filed', 1],
        ['entry.changed', 5, { status: 'WAITING_FOR_FILER' }],
      ),
    ),
  );
  expect(told.map(({ says }) => says)).toEqual(['Sent back to the filer', 'Claimed', 'Filed and accepted']);
  expect(told[0]).toMatchObject({ officer: 'Ana Pereira', note: 'The invoice says more.' });
});

test('what happened in the same moment keeps the order of the log', () => {
  const nodes = log(
    ['review.returned', 5, { reasonCode: 'DECISION_NOT_APPLIED' }],
    ['review.decided', 5],
    ['review.claimed', 5],
  );
  expect(historyOf(desk(nodes)).map(({ says }) => says)).toEqual([
    'Went back to the queue',
    'Sent back to the filer',
    'Claimed',
  ]);
});

test('a claim that went back says why', () => {
  const [told] = historyOf(desk(log(['review.returned', 9, { reasonCode: 'IDLE' }]), []));
  expect(told).toMatchObject({ says: 'Went back to the queue', reasonCode: 'IDLE' });
});

test('an answer to a question of the filer’s is told with its note', () => {
  const answers = [{ code: 'INFORMAL_LIMIT_EXCEEDED', accepted: true, note: 'One gift of many.', answeredAt: at(5) }];
  const [told] = historyOf({ ...desk([], []), answers });
  expect(told).toMatchObject({ says: expect.stringContaining('limit exceeded: accepted'), note: 'One gift of many.' });
});

test('without the log, decisions are still told', () => {
  expect(historyOf(desk(null)).map(({ says }) => says)).toEqual(['Sent back to the filer']);
});
