// What the grammar of forms promises of a question, kept by the rules of answers: by a form that says all of it.
import { findings } from '@landfall/rule';
import { answerRulesOf } from './answer-rules.js';
import type { Answers, LineAnswers } from './answers.js';
import { form, number, text, yesNo } from './grammar.js';
import type { FormTexts } from './texts.js';

const withPets = { question: 'pets', isOneOf: ['YES'] } as const;
const ofTheLiving = { question: 'isAlive', isOneOf: ['YES'] } as const;
const ark = form(
  {
    voyage: {
      pets: yesNo(),
      petName: text({ needed: withPets, askedOf: withPets }),
      areVaccinated: yesNo({ needed: withPets, askedOf: withPets }),
    },
    goods: 'LINES',
  },
  {
    isAlive: yesNo(),
    food: text({ needed: ofTheLiving, askedOf: ofTheLiving }),
    isTame: yesNo({ needed: ofTheLiving, askedOf: ofTheLiving }),
    mealsADay: number({ needed: 'NEVER' }),
  },
);
const asks = (label: string, askedOf?: string) => ({ label, asks: `Say it: ${label}`, ...(askedOf && { askedOf }) });
const texts: FormTexts<typeof ark> = {
  ...{ kind: 'Declaration of an ark', title: 'Ark', hint: 'For beasts', heading: 'The ark' },
  pages: {
    voyage: {
      ...{ title: 'Voyage', heading: 'Voyage' },
      pets: asks('Any pets?'),
      petName: asks('Whose?', 'It is asked of who has pets.'),
      areVaccinated: asks('Vaccinated?', 'It is asked of who has pets.'),
    },
    goods: { title: 'Beasts', heading: 'Beasts' },
  },
  line: {
    isAlive: asks('Alive?'),
    food: asks('What does it eat?', 'It is asked of what lives.'),
    isTame: asks('Tame?', 'It is asked of what lives.'),
    mealsADay: asks('How often?'),
  },
};
const rules = answerRulesOf(ark, texts);
const told = (pages: Omit<Answers, 'lines'>, line: Partial<LineAnswers>) =>
  findings(rules, { ...pages, lines: [{ key: 'one', ...line }] }).map(({ code, path }) => `${code} ${path.join('.')}`);
const stone = { isAlive: false };

test('a question that hangs on a yes or no is asked where that is answered so, and nowhere else', () => {
  expect(told({ pets: true }, stone)).toEqual(['ANSWER_MISSING petName', 'ANSWER_MISSING areVaccinated']);
  expect(told({ pets: true, petName: 'Pua', areVaccinated: false }, stone)).toEqual([]);
  expect(told({ pets: false }, stone)).toEqual([]);
  expect(told({ pets: false, petName: 'Pua' }, stone)).toEqual(['ANSWER_NOT_ASKED petName']);
});

test('a yes or no that is asked of some alone is not taken of others', () => {
  expect(told({ pets: false, areVaccinated: true }, stone)).toEqual(['ANSWER_NOT_ASKED areVaccinated']);
  expect(told({ pets: false, areVaccinated: false }, stone)).toEqual(['ANSWER_NOT_ASKED areVaccinated']);
});

test('a question of a line hangs on the answers of its own line', () => {
  expect(told({ pets: false }, { isAlive: true })).toEqual([
    ...['ANSWER_MISSING lines.0.food', 'ANSWER_MISSING lines.0.isTame'],
  ]);
  expect(told({ pets: false }, { isAlive: true, food: 'Grass', isTame: false })).toEqual([]);
  expect(told({ pets: false }, { isAlive: false, food: 'Grass', isTame: true })).toEqual([
    ...['ANSWER_NOT_ASKED lines.0.food', 'ANSWER_NOT_ASKED lines.0.isTame'],
  ]);
});

test('a yes or no that is needed is asked for, in a line too; blanks are no answer, and another word is no choice', () => {
  expect(told({}, {})).toEqual(['ANSWER_MISSING pets', 'ANSWER_MISSING lines.0.isAlive']);
  expect(told({ pets: '' }, { isAlive: '' })).toEqual(['ANSWER_MISSING pets', 'ANSWER_MISSING lines.0.isAlive']);
  expect(told({ pets: 'MAYBE' }, stone)).toEqual(['ANSWER_NOT_A_CHOICE pets']);
});
