import type { AnswerInWords } from './answers-in-words.ts';
import { differences } from './differences.ts';

const said = (name: string, says: string) => ({ name, label: `${name}?`, says });

test.each([
  ['what both say alike is no difference', [said('port', 'Pago Pago')], [said('port', 'Pago Pago')], []],
  [
    'what one says otherwise is shown beside the other',
    [said('port', 'Pago Pago')],
    [said('port', 'Honolulu')],
    [['Pago Pago', 'Honolulu']],
  ],
  ['what only one of them says, is nothing in the other', [said('port', 'Pago Pago')], [], [['Pago Pago', '']]],
  ['also where it was saved and not typed', [], [said('port', 'Honolulu')], [['', 'Honolulu']]],
])('%s', (_says, typed, saved, shown) => {
  expect(differences(typed as AnswerInWords[], saved as AnswerInWords[]).map((one) => [one.typed, one.saved])).toEqual(
    shown,
  );
});
