import { Decimal } from '@landfall/rule';
import { aReview, held, now } from '../../test/a-review.js';
import { takeDecision, type Deciding } from './take-decision.js';

const by = { decidedBy: 'per_officer', decidedAt: now, isExamined: false, accounts: ['acc_importer', 'acc_filer'] };
const release: Deciding = {
  ...{ entryVersion: 2, decision: 'RELEASE', reasonCode: 'IN_ORDER', answers: [], assessments: [], lineNumbers: [] },
};
const ask: Deciding = {
  ...{ ...release, decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR' },
  ...{ documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-02-20' },
};

const rateTaken = { rateUnit: 'PERCENT_OF_VALUE', rate: new Decimal('12.5'), quantity: new Decimal('100') } as const;

test('a decision is told by its id and the entry’s reference, by which what comes of it names it', () => {
  const { review, decision, event } = takeDecision(aReview(held), release, by);
  expect(event).toMatchObject({
    ...{ type: 'review.decided', subject: 'rev_1', partitionkey: 'ent_1', accounts: by.accounts, ports: ['3201'] },
    data: { decisionId: decision.id, reference: 'US-7K2M-9QXD', decision: 'RELEASE', entryVersion: 2 },
  });
  expect(review).toMatchObject({ decisionId: decision.id, status: 'DECIDED', version: 5, claimedBy: null });
});

test('of a review that never heard its entry’s reference a decision tells none', () => {
  const { event } = takeDecision(aReview({ ...held, reference: null }), release, by);
  expect(event.data).not.toHaveProperty('reference');
});

test('a review waits for what its decision asks, and until when', () => {
  expect(takeDecision(aReview(held), ask, by).review).toMatchObject({
    ...{ status: 'WAITING', waitingFor: 'DOCUMENT', dueOn: '2026-02-20', decision: 'ASK_FOR_DOCUMENT' },
  });
  const back = takeDecision(aReview(held), { ...release, decision: 'SEND_BACK', lineNumbers: [3, 1, 3] }, by);
  expect(back.review).toMatchObject({ status: 'WAITING', waitingFor: 'FILING', dueOn: null, decidedLines: [1, 3] });
});

test('answers, excise and further duties are kept with who gave them, and told as codes and figures alone', () => {
  const { answers, decision, event } = takeDecision(
    aReview(held),
    {
      ...release,
      answers: [
        { code: 'INFORMAL_LIMIT_EXCEEDED', accepted: true, note: 'One consignment.' },
        { code: 'DESCRIPTION_INADEQUATE', accepted: false },
      ],
      assessments: [{ line: 1, exciseUsd: new Decimal('12.5'), rateTaken }],
      furtherDueUsd: new Decimal('3'),
      note: 'Seen at the dock.',
    },
    by,
  );
  expect(answers).toMatchObject([
    { code: 'INFORMAL_LIMIT_EXCEEDED', accepted: true, note: 'One consignment.', answeredBy: 'per_officer' },
    { code: 'DESCRIPTION_INADEQUATE', accepted: false, note: null, filingId: 'fil_1' },
  ]);
  expect(decision).toMatchObject({ note: 'Seen at the dock.', furtherDueUsd: '3.00' });
  expect(event.data).toMatchObject({
    ...{ answeredCodes: ['INFORMAL_LIMIT_EXCEEDED'], furtherDueUsd: '3.00' },
    assessments: [
      { line: 1, exciseUsd: '12.50', rateTaken: { rateUnit: 'PERCENT_OF_VALUE', rate: '12.5', quantity: '100' } },
    ],
  });
  expect(JSON.stringify(event)).not.toMatch(/dock|consignment/);
});

test('what the filer reads of it is a message of its own, which answers what waited and opens the thread', () => {
  const waiting = aReview({ ...held, unansweredSince: now, threadClosedAt: now, threadClosedReason: 'OTHER' });
  const { message, review, event, decision } = takeDecision(waiting, { ...ask, wordsToFiler: ' Page 2 too. ' }, by);
  expect(message).toMatchObject({ side: 'CUSTOMS', text: 'Page 2 too.', decisionId: decision.id });
  expect(review).toMatchObject({ unansweredSince: null, threadClosedAt: null, threadClosedReason: null });
  expect(event.data).toMatchObject({ wroteToFiler: true });
  expect(takeDecision(aReview(held), { ...ask, wordsToFiler: '  ' }, by).message).toBeNull();
});

test('nothing happens to the review by deciding so, and one that nobody holds is not decided', () => {
  const review = aReview(held);
  takeDecision(review, release, by);
  expect(review).toEqual(aReview(held));
  expect(() => takeDecision(aReview(), release, by)).toThrow('does not go from OPEN to DECIDED');
});
