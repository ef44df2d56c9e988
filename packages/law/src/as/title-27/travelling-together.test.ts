import { findings, Temporal } from '@landfall/rule';
import { familyFitsOneDeclaration } from './travelling-together.js';

const filedOn = Temporal.PlainDate.from('2026-11-20');
const familyWith = (others: number) =>
  findings([familyFitsOneDeclaration], {
    filedOn,
    companions: Array.from({ length: others }, (_, n) => `Child ${n}, ${n}`).join('\n\n'),
  });

test('a family of twelve stands on one declaration of baggage; of thirteen it is told to make a second', () => {
  expect(familyWith(0)).toEqual([]);
  expect(familyWith(11)).toEqual([]);
  expect(familyWith(12)).toMatchObject([
    { code: 'TOO_MANY_TRAVELERS', path: ['companions'], nextStep: expect.stringContaining('second declaration') },
  ]);
  expect(familyWith(12)[0]!.message).toContain('Here stand 13.');
});
