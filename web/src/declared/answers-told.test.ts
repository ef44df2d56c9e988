import { answersTold, pageOfArrival } from './answers-told.ts';

const answer = (question: string, kind: string, label: string, value: string | null, more: object = {}) => ({
  question,
  kind,
  label,
  value,
  shown: value,
  from: null,
  isWithheld: false,
  ...more,
});

/** A form that no kind of entry has. */
const pages = [
  {
    name: 'voyage',
    answers: [
      answer('portCode', 'CODE', 'Port of entry', 'PPG', { from: 'ENTRY_PORTS', shown: 'Pago Pago' }),
      answer('arrivesOn', 'DAY', 'Day of arrival', '2026-11-22'),
      answer('comesFrom', 'CODE', 'Comes from', 'WS', { from: 'COUNTRIES', shown: 'Samoa' }),
    ],
  },
  {
    name: 'travellers',
    answers: [
      answer('importerAccountId', 'CODE', 'Importer', 'acc_1', { from: 'IMPORTERS' }),
      answer('familyMembers', 'NUMBER', 'Family members', '3.00'),
      answer('carriesCashUsd', 'AMOUNT', 'Cash', '12500'),
      answer('isAccompanied', 'YES_NO', 'Accompanied', 'NO', { shown: 'No' }),
      answer('nickname', 'TEXT', 'Nickname', null),
      answer('name', 'TEXT', 'Name', null, { isWithheld: true }),
      answer('numbers', 'A_KIND_TO_COME', 'Numbers', 'A, B'),
    ],
  },
];
const told = (of: Parameters<typeof answersTold>[0]) => answersTold(of).map(({ label, says }) => `${label}: ${says}`);

test('what was answered on a form that was never seen is told in its order, by its names, each as its kind is written', () => {
  expect(told(pages)).toEqual([
    'Day of arrival: Nov 22, 2026',
    'Comes from: Samoa',
    'Family members: 3',
    'Cash: $12,500.00',
    'Accompanied: No',
    'Name: Erased, or not shown to you',
    'Numbers: A, B',
  ]);
});

test('a question that is added to a form is told without a change of the portal', () => {
  const added = { name: 'more', answers: [answer('seal', 'TEXT', 'Seal', 'A-17')] };
  expect(told([...pages, added])).toContain('Seal: A-17');
});

test('a sheet says how goods travel by the page that asks for the day of arrival, whatever it is called', () => {
  expect(told(pageOfArrival(pages))).toEqual(['Day of arrival: Nov 22, 2026', 'Comes from: Samoa']);
});
