// Wrong inputs of those who work for Customs, and how the answer names them.
import { randomBytes, randomUUID } from 'node:crypto';
import { personas } from '@landfall/accounts/sandbox';

export interface WrongWork {
  what: string;
  who: 'officer' | 'supervisor' | 'cashier';
  query: string;
  /** Made for the review and entry that stand open. */
  input: (open: { reviewId: string; entryId: string }) => Record<string, unknown>;
  says: string | RegExp;
}

const mutation = (field: string, type: string): string =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code message path severity } } }`;
const decide = mutation('decideReview', 'DecideReviewInput');
const examine = mutation('recordExamination', 'RecordExaminationInput');
const claim = mutation('claimReview', 'ClaimReviewInput');
const ports = mutation('changeOfficerPorts', 'ChangeOfficerPortsInput');
const pay = mutation('recordPayment', 'RecordPaymentInput');
const officerId = personas.find(({ key }) => key === 'officer')!.subject;

const work =
  (
    who: WrongWork['who'],
    query: string,
    base: (open: { reviewId: string; entryId: string }) => Record<string, unknown>,
  ) =>
  (what: string, change: Record<string, unknown>, says: WrongWork['says']): WrongWork => ({
    what,
    who,
    query,
    says,
    input: (open) => ({ idempotencyKey: randomUUID(), ...base(open), ...change }),
  });

// The officer holds the review: it was claimed at version 1 and stands at 2.
const deciding = work('officer', decide, ({ reviewId }) => ({
  reviewId,
  expectedVersion: 2,
  entryVersion: 2,
  decision: 'RELEASE',
  reasonCode: 'IN_ORDER',
}));
const examining = work('officer', examine, ({ reviewId }) => ({
  reviewId,
  expectedVersion: 2,
  findings: ['AS_DECLARED'],
}));
const claiming = work('officer', claim, ({ reviewId }) => ({ reviewId, expectedVersion: 2 }));
const moving = work('supervisor', ports, () => ({ subjectId: officerId, ports: ['3201'], expectedVersion: 1 }));
const paying = work('cashier', pay, ({ entryId }) => ({ entryId, entryVersion: 2, amountUsd: '1.00' }));
const request = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'PERMIT' };

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Places in the queue that are none. */
export const wrongPlaces: readonly string[] = [
  'x',
  base64([1e12, '2026-11-22T00:00:00.000Z', 'rev_a']),
  base64([1.5, '2026-11-22T00:00:00.000Z', 'rev_a']),
  base64([1, '+275760-09-13T00:00:00.000Z', 'rev_a']),
  base64([1, '2026-11-22T00:00:00.000Z', 'rev_\u0000']),
];

export const wrongWork: readonly WrongWork[] = [
  deciding('a decision of a version that is yet to come', { expectedVersion: 99 }, 'CONFLICT at expectedVersion'),
  deciding('a decision of a negative version', { expectedVersion: -1 }, 'CONFLICT at expectedVersion'),
  deciding('a decision on an older entry', { entryVersion: -5 }, 'CONFLICT at entryVersion'),
  deciding('a decision that is none', { decision: 'BURN' }, /decision/),
  deciding('a day of yesterday', { ...request, dueOn: '2020-01-01' }, 'REQUEST_DUE_IN_THE_PAST at dueOn'),
  deciding('the day 30 February', { ...request, dueOn: '2027-02-30' }, 'DAY_UNREADABLE at dueOn'),
  deciding('the year 0', { ...request, dueOn: '0000-01-01' }, 'DAY_UNREADABLE at dueOn'),
  deciding('a request without its day', request, 'REQUEST_INCOMPLETE at dueOn'),
  deciding(
    'an answer that nobody asked for',
    { answers: [{ code: 'X', accepted: true }] },
    'ANSWER_WITHOUT_QUESTION at answers.0.code',
  ),
  deciding(
    'a note of 2,001 letters',
    { answers: [{ code: 'X', accepted: true, note: 'n'.repeat(2_001) }] },
    'NOTE_TOO_LONG at answers.0.note',
  ),
  deciding(
    'a NUL in a note',
    { answers: [{ code: 'X', accepted: true, note: '\u0000' }] },
    /input\.answers\.0\.note.*NUL/,
  ),
  examining('an examination without findings', { findings: [] }, 'FINDINGS_MISSING at findings'),
  examining(
    'findings that contradict',
    { findings: ['AS_DECLARED', 'VALUE_DIFFERS'] },
    'FINDINGS_CONTRADICT at findings',
  ),
  examining('a note of 60,000 letters', { note: 'n'.repeat(60_000) }, 'NOTE_TOO_LONG at note'),
  claiming('a claim of what is held', {}, 'CONFLICT at reviewId'),
  claiming(
    'a key of 60,000 letters',
    { idempotencyKey: randomBytes(30_000).toString('hex') },
    'TEXT_TOO_LONG at idempotencyKey',
  ),
  claiming('a review that is none', { reviewId: "' or 1=1 --" }, 'NOT_FOUND at reviewId'),
  moving('a port that is none', { ports: ['3201', '💥'] }, 'OFFICER_PORT_UNKNOWN_FORM at ports.1'),
  moving('51 ports', { ports: Array.from({ length: 51 }, () => '3201') }, 'OFFICER_PORTS_TOO_MANY at ports'),
  moving('an officer of another version', { expectedVersion: -7 }, 'CONFLICT at expectedVersion'),
  moving('a key of 129 letters', { idempotencyKey: 'k'.repeat(129) }, 'TEXT_TOO_LONG at idempotencyKey'),
  paying('a negative deposit', { amountUsd: '-1.00' }, 'AMOUNT_OUT_OF_RANGE at amountUsd'),
  paying('a deposit as a float', { amountUsd: 1.5 }, /input\.amountUsd.*Decimal cannot be a number/),
  paying('a deposit that is not owed', {}, 'NOTHING_DUE at amountUsd'),
];
