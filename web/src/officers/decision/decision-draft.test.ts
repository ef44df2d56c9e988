import { decisionInput, nothingDecided, withLastDay, type DecidedOn, type DecisionDraft } from './decision-draft.ts';
import { asProblems, fieldIds, whatIsOpen as openAt } from './decision-problems.ts';

const on: DecidedOn = {
  reviewId: 'rev_1',
  expectedVersion: 3,
  entryVersion: 2,
  askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'],
  toAssess: [2],
  lines: [1, 2].map((number) => ({ number, quantity: '', amounts: [], facts: [] })),
  lawReadOn: '2026-11-20',
  isOfCustomsTerritory: false,
  requestDays: null,
  port: { code: 'ASPPG', name: 'Pago Pago' },
  standing: { status: 'IN_REVIEW', awaitsFurtherFiling: false, examination: 'GENERAL', findings: [] },
};
const inTheCustomsTerritory = { ...on, isOfCustomsTerritory: true, toAssess: [] };
const noon = new Date('2026-11-20T22:00:00Z');
const whatIsOpen = (draft: DecisionDraft, of: DecidedOn) => openAt(draft, of, noon);
const released = {
  ...nothingDecided,
  decision: 'RELEASE' as const,
  reasonCode: 'IN_ORDER' as const,
  answers: { INFORMAL_LIMIT_EXCEEDED: { accepted: true, note: ' ' } },
  assessments: { 2: '$1,250.50' },
};

test('a release carries its answers and the assessed excise, and nothing of a request', () => {
  const input = decisionInput({ ...released, documentKind: 'PERMIT', dueOn: '2026-12-01' }, on);
  expect(input).toEqual({
    reviewId: 'rev_1',
    expectedVersion: 3,
    entryVersion: 2,
    decision: 'RELEASE',
    reasonCode: 'IN_ORDER',
    answers: [{ code: 'INFORMAL_LIMIT_EXCEEDED', accepted: true }],
    assessments: [{ line: 2, exciseUsd: '1250.50' }],
  });
});

test('further duty is asked of who decides for it, and goes with no other decision', () => {
  const found = { ...released, reasonCode: 'FURTHER_DUTY_FOUND' as const };
  expect(whatIsOpen(found, inTheCustomsTerritory).map(({ fieldId }) => fieldId)).toEqual(['further-due']);
  expect(decisionInput({ ...found, furtherDueUsd: '$45.00' }, on)).toMatchObject({ furtherDueUsd: '45.00' });
  expect(decisionInput({ ...released, furtherDueUsd: '45.00' }, on)).not.toHaveProperty('furtherDueUsd');
});

test('a request names its document and its last day, and assesses nothing', () => {
  const asks = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'PERMIT', dueOn: '2026-12-01', note: ' Why ' } as const;
  const input = decisionInput({ ...released, ...asks }, on);
  expect(input).toMatchObject({ documentKind: 'PERMIT', dueOn: '2026-12-01', note: 'Why' });
  expect(input).not.toHaveProperty('assessments');
});

test('what an officer left open is told at its field, all of it at once', () => {
  expect(whatIsOpen(nothingDecided, on).map(({ fieldId }) => fieldId)).toEqual(['decision']);
  const open = whatIsOpen({ ...nothingDecided, decision: 'RELEASE' }, on);
  expect(open.map(({ fieldId }) => fieldId)).toEqual(['answer-INFORMAL_LIMIT_EXCEEDED', 'assessment-2', 'reason']);
  const asked = whatIsOpen({ ...nothingDecided, decision: 'ASK_FOR_DOCUMENT' }, on);
  expect(asked.map(({ fieldId }) => fieldId)).toEqual(['document-kind', 'due-on', 'reason']);
  expect(whatIsOpen(released, on)).toEqual([]);
});

test('what the platform refuses stands at the field that it names, or above all fields', () => {
  const refusal = (path: string[]) => ({ message: 'No.', path, citation: null, nextStep: null });
  const at = (path: string[]) => asProblems([refusal(path)], on)[0]?.fieldId;
  expect(at(['dueOn'])).toBe(fieldIds.dueOn);
  expect(at(['answers', '0', 'accepted'])).toBe('answer-INFORMAL_LIMIT_EXCEEDED');
  expect(at(['assessments', '0', 'exciseUsd'])).toBe('assessment-2');
  expect(at(['entryVersion'])).toBeNull();
});

test('an assessment that can be read in two ways is asked back, and an unreadable one is told', () => {
  const says = (typed: string) => whatIsOpen({ ...released, assessments: { 2: typed } }, on).map((open) => open.says);
  expect(says('1.250')).toEqual(['This can be read in two ways. Choose below it what is meant.']);
  expect(says('twelve')).toEqual([expect.stringContaining('An amount is written with digits')]);
  expect(says('')).toEqual(['Enter the excise on line 2 in dollars and cents, as 12.50.']);
  expect(says('$ 1,250.5')).toEqual([]);
});

test('the last day of a request is sent in its one spelling, however it was typed', () => {
  const asks = { ...nothingDecided, decision: 'ASK_FOR_DOCUMENT', dueOn: 'Dec 31, 2026' } as const;
  expect(decisionInput(asks, on)).toMatchObject({ dueOn: '2026-12-31' });
  const of = (dueOn: string) => whatIsOpen({ ...asks, dueOn }, on).find(({ fieldId }) => fieldId === fieldIds.dueOn);
  expect(of('03/04/2027')?.says).toBe('This can be read in two ways. Choose below it what is meant.');
  expect(of('soon')?.says).toContain('This names no day');
  expect(of('3/14/2027')).toBeUndefined();
});

test('what stands in no list is told to the filer in words before anything is sent', () => {
  const asks = { ...nothingDecided, decision: 'ASK_FOR_DOCUMENT', dueOn: '2026-12-01' } as const;
  const other = { ...asks, reasonCode: 'VALUE_UNCLEAR', documentKind: 'OTHER' } as const;
  const open = (draft: typeof nothingDecided) => whatIsOpen(draft, on).map(({ fieldId }) => fieldId);
  expect(open(other)).toEqual(['words-to-filer']);
  expect(open({ ...asks, reasonCode: 'OTHER', documentKind: 'PERMIT' })).toEqual(['words-to-filer']);
  expect(open({ ...asks, reasonCode: 'VALUE_UNCLEAR', documentKind: 'PERMIT' })).toEqual([]);
  expect(open({ ...other, wordsToFiler: 'x'.repeat(2_001) })).toEqual(['words-to-filer']);
  expect(open({ ...other, wordsToFiler: ' The title of the car ' })).toEqual([]);
  const said = decisionInput({ ...other, wordsToFiler: ' The title of the car ', note: 'Doubtful' }, on);
  expect(said).toMatchObject({ wordsToFiler: 'The title of the car', note: 'Doubtful' });
});

test('a document named other before another decision was chosen asks for no words', () => {
  expect(whatIsOpen({ ...released, documentKind: 'OTHER' }, on)).toEqual([]);
});

test('a return names its lines, and no other decision does', () => {
  const back = { ...nothingDecided, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR', lineNumbers: '2' } as const;
  expect(decisionInput(back, on)).toMatchObject({ lineNumbers: [2] });
  expect(decisionInput({ ...released, lineNumbers: '2' }, on)).not.toHaveProperty('lineNumbers');
  expect(whatIsOpen({ ...back, lineNumbers: '3' }, on)).toEqual([
    { fieldId: fieldIds.lineNumbers, says: 'Enter numbers of lines from 1 to 2, for example 2, 5-7.' },
  ]);
});

test('who asks for a document is proposed a last day, once: what was typed stays, and no other decision gets one', () => {
  const proposing = {
    ...on,
    requestDays: { proposedOn: '2026-12-14', says: '10 working days from Monday, Nov 30, 2026', holidays: [] },
  };
  const asks = { decision: 'ASK_FOR_DOCUMENT' } as const;
  expect(withLastDay(asks, nothingDecided, proposing)).toEqual({ ...asks, dueOn: '2026-12-14' });
  expect(withLastDay(asks, { ...nothingDecided, dueOn: 'Dec 31' }, proposing)).toEqual(asks);
  expect(withLastDay({ decision: 'RELEASE' }, nothingDecided, proposing)).toEqual({ decision: 'RELEASE' });
  expect(withLastDay(asks, nothingDecided, on)).toEqual(asks);
});

test('what the law finds against a decision is told before it is sent, in its own words and at the field', () => {
  const examined = { ...inTheCustomsTerritory.standing, examination: 'INTENSIVE' as const };
  const at = (draft: DecisionDraft, standing: object) =>
    whatIsOpen(draft, { ...inTheCustomsTerritory, standing: { ...examined, ...standing } });
  expect(at(released, {})).toEqual([
    {
      fieldId: 'decision',
      says: 'Goods under intensive examination are released when its findings are recorded. Record the findings of the examination, then decide again.',
      citation: '19 CFR 143.32(o)',
    },
  ]);
  expect(at(released, { findings: [['AS_DECLARED']] })).toEqual([]);
  expect(at(released, { findings: [['VALUE_DIFFERS']] }).map(({ fieldId }) => fieldId)).toEqual(['reason']);
  const refused = { ...released, answers: { INFORMAL_LIMIT_EXCEEDED: { accepted: false, note: '' } } };
  expect(at(refused, { findings: [['AS_DECLARED']] }).map(({ fieldId }) => fieldId)).toEqual([
    'answer-INFORMAL_LIMIT_EXCEEDED',
  ]);
});

test('what was sent back is not released, and nothing more is asked of it, before it is filed again', () => {
  const standing = { ...on.standing, status: 'WAITING_FOR_FILER' as const, awaitsFurtherFiling: true };
  const back = { ...nothingDecided, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' } as const;
  for (const draft of [released, back])
    expect(whatIsOpen(draft, { ...on, standing }).map(({ fieldId }) => fieldId)).toEqual(['decision']);
});

test('the last day of a request is today or later, and within a year', () => {
  const asks = { ...nothingDecided, decision: 'ASK_FOR_DOCUMENT', documentKind: 'PERMIT' } as const;
  const by = (dueOn: string) => whatIsOpen({ ...asks, reasonCode: 'VALUE_UNCLEAR', dueOn }, on).map(({ says }) => says);
  expect(by('2026-11-20')).toEqual([]);
  expect(by('2026-11-19')).toEqual(['The last day to present a document has not passed. Give today or a later day.']);
  expect(by('2027-11-21')).toEqual([expect.stringContaining('within a year')]);
});
