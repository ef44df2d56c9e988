import { findings } from '@landfall/rule';
import { presentingRules, type PresentingFacts } from './section-36-unrequested-documents.js';

const found = (facts: Partial<PresentingFacts>) =>
  findings(presentingRules, { regime: 'US_CBP', documents: [], askedFor: [], ...facts }).map(({ citation, path }) => [
    citation,
    path.join('.'),
  ]);
const documents = [
  { kind: 'COMMERCIAL_INVOICE', index: 0 },
  { kind: 'PACKING_LIST', index: 1 },
];

test('an invoice that nobody asked for is not accepted by 143.36(c), another paper by 143.35', () => {
  expect(found({ documents })).toEqual([
    ['19 CFR 143.36(c)', 'documentIds.0'],
    ['19 CFR 143.35', 'documentIds.1'],
  ]);
});

test.each([
  ['COMMERCIAL_INVOICE', ['documentIds.1']],
  ['ITEMISED_STATEMENT', ['documentIds.1']],
  ['PACKING_LIST', ['documentIds.0']],
  ['PERMIT', ['documentIds.0', 'documentIds.1']],
  ['OTHER', ['documentIds.0']],
])('where %s was asked for, what shows the same is presented and the rest stays with the filer', (asked, refused) => {
  expect(found({ documents, askedFor: [asked] }).map(([, path]) => path)).toEqual(refused);
});

test('in American Samoa papers are presented unasked', () => {
  expect(found({ regime: 'AS_TERRITORY', documents })).toEqual([]);
});
