import { loadTexts, textsOf } from '../../texts/texts.ts';
import type { Answers } from '../questions/answers.ts';
import { answersInWords, lineInShort } from './answers-in-words.ts';
import type { Condition, Form, Question } from '../questions/form-graph.ts';
import { questionsShown } from '../questions/questions-shown.ts';
import { partsOf, placeOf, stepAfter, stepBefore, stepsOf } from '../step/steps.ts';
import { answering, isOptional, isOwnReferenceAsked, sideBySide, wordingOf } from '../questions/what-is-asked.ts';

const when = (question: string, said: Partial<Condition>): Condition => ({
  question,
  isOneOf: null,
  isNoneOf: null,
  unlessEveryLineSays: null,
  ...said,
});

const asked = (name: string, told: Partial<Question> = {}): Question => ({
  name,
  kind: 'TEXT',
  label: `${name}?`,
  hint: null,
  inWords: name,
  inShort: null,
  nothing: null,
  wordings: [],
  choices: [],
  formerChoices: [],
  from: null,
  mostCharacters: 64,
  need: 'ALWAYS',
  neededWhen: null,
  askedWhen: null,
  shownWhen: null,
  airWaybillWhen: null,
  isWithPrevious: false,
  isInSeveralLines: false,
  autofill: null,
  isKeptAside: false,
  ...told,
});

const yesNo = asked('petsWithYou', { kind: 'YES_NO' });
const kindOfPet = asked('kindOfPet', {
  kind: 'CHOICE',
  shownWhen: when('petsWithYou', { isOneOf: ['YES'] }),
  choices: [{ value: 'DOG', label: 'A dog', hint: null }],
  formerChoices: [{ value: 'CAT', label: 'A cat' }],
});
const several = { kind: 'TARIFF_NUMBERS' as Question['kind'] };

/** A kind of entry that the portal was not written for: its pages, its questions and one kind of question are new. */
const form: Form = {
  kind: 'TYPE_11',
  regime: 'AS_TERRITORY',
  phase: null,
  closedAnswers: [],
  heading: 'Your pets',
  pages: [
    {
      name: 'travellers',
      title: 'Who travels',
      heading: 'Who travels?',
      hint: null,
      help: [],
      holds: 'QUESTIONS',
      questions: [
        asked('portCode', { kind: 'CODE', from: 'ENTRY_PORTS' }),
        yesNo,
        kindOfPet,
        asked('vaccines', several),
      ],
    },
    { name: 'articles', title: 'Articles', heading: 'Articles', hint: null, help: [], holds: 'LINES', questions: [] },
  ],
  line: [
    asked('breed'),
    asked('weightKg', { kind: 'NUMBER', inShort: '{answer} kg' }),
    asked('paidUsd', { kind: 'AMOUNT' }),
    asked('count', { kind: 'NUMBER' }),
    asked('countedIn', { isWithPrevious: true }),
    asked('kindOfPet', { kind: 'CHOICE', choices: [{ value: 'NONE', label: 'Neither', hint: null }] }),
  ],
  lineInShort: ['count', 'countedIn', 'kindOfPet', 'paidUsd'],
  ownReference: { page: 'travellers', shownWhen: when('petsWithYou', { isNoneOf: ['NO'] }) },
};

const answers: Answers = {
  petsWithYou: 'YES',
  kindOfPet: 'CAT',
  vaccines: '9903, 6109',
  lines: [{ key: 'a', breed: 'Beagle', weightKg: '9.50', paidUsd: '1250', count: '2', countedIn: 'heads' }],
};

beforeAll(() => loadTexts(['wizard']));

test('a page of a new name is a part of the declaration, between those that the form has before and after it', () => {
  expect(stepsOf(form).map(({ name }) => name)).toEqual(['travellers', 'articles', 'check', 'certify']);
  expect([stepBefore(form, 'articles'), stepAfter(form, 'articles')]).toEqual(['travellers', 'check']);
  expect(partsOf(form)[0]!.asks).toContain('vaccines');
});

test('what the law finds of a new question leads to the page that asks it, and of a line to that of the line', () => {
  expect(placeOf(form, ['vaccines'], answers)).toBe('travellers');
  expect(placeOf(form, ['lines', '0', 'weightKg'], answers)).toBe('line-a');
  expect(placeOf(form, ['lines'], answers)).toBe('articles');
});

test('new questions are put on their page; nobody chooses a port where there is one alone', () => {
  const shown = questionsShown(form.pages[0]!.questions, form, answers).map(({ name }) => name);
  expect(shown).toEqual(['petsWithYou', 'kindOfPet', 'vaccines']);
});

test('what follows from an answer is put to who answers so, and taken back from who answers otherwise', () => {
  const { questions } = form.pages[0]!;
  const shownTo = (said: Answers) => questionsShown(questions, form, said).map(({ name }) => name);
  expect(shownTo({ petsWithYou: 'NO' })).toEqual(['petsWithYou', 'vaccines']);
  expect(answering(questions, answers, 'petsWithYou', 'NO')).toEqual({ petsWithYou: 'NO', kindOfPet: undefined });
  expect(answering(questions, answers, 'petsWithYou', 'YES')).toEqual({ petsWithYou: 'YES' });
  // What a program answered all the same is shown, for it would be declared.
  expect(shownTo({ petsWithYou: 'NO', kindOfPet: 'DOG' })).toContain('kindOfPet');
});

test('what is put aside stays in the draft, and is not shown where it is not asked', () => {
  const container = asked('container', { askedWhen: when('mode', { isOneOf: ['SEA'] }), isKeptAside: true });
  const said: Answers = { mode: 'MAIL', container: 'CSQU3054383' };
  expect(questionsShown([container], form, said)).toEqual([]);
  expect(questionsShown([container], form, { ...said, mode: 'SEA' })).toEqual([container]);
  expect(answering([container], { ...said, mode: 'SEA' }, 'mode', 'MAIL')).toEqual({ mode: 'MAIL' });
});

test('a question is put in the words that hold beside the other answers, and may be left out where the form says so', () => {
  const question = asked('flight', {
    need: 'WHEN',
    neededWhen: when('mode', { isNoneOf: ['MAIL'] }),
    wordings: [{ when: when('mode', { isOneOf: ['SEA'] }), label: 'Vessel', hint: 'And voyage' }],
  });
  expect(wordingOf(question, { mode: 'SEA' })).toMatchObject({ label: 'Vessel', hint: 'And voyage' });
  expect(wordingOf(question, {})).toEqual({ label: 'flight?', hint: null });
  expect([isOptional(question, { mode: 'SEA' }), isOptional(question, { mode: 'MAIL' })]).toEqual([false, true]);
  const unlessLines = asked('use', {
    need: 'WHEN',
    neededWhen: when('', { question: null, unlessEveryLineSays: 'use' }),
  });
  expect(isOptional(unlessLines, { lines: [{ key: 'a', use: 'X' }] })).toBe(true);
  expect(isOptional(unlessLines, { lines: [{ key: 'a', use: 'X' }, { key: 'b' }] })).toBe(false);
});

test('every answer is read back before it is certified: of a new kind as it was typed, of earlier days in its words', () => {
  const read = answersInWords(textsOf('wizard'), form, { ...answers, filerReference: 'PO-1' });
  expect(read.map(({ name, says, step }) => [name, says, step])).toEqual([
    ['petsWithYou', 'Yes', 'travellers'],
    ['kindOfPet', 'A cat', 'travellers'],
    ['vaccines', '9903, 6109', 'travellers'],
    ['filerReference', 'PO-1', 'travellers'],
    ['line-a', 'Beagle · 2 heads · CAT · $1,250.00 · 9.5 kg', 'articles'],
  ]);
});

test('a line is told in short by what the form says, and that it is none of several is not said', () => {
  const t = textsOf('wizard');
  const line = answers.lines![0]!;
  expect(lineInShort(t, form, { ...line, kindOfPet: 'NONE' }, answers)).toEqual(['2 heads', '$1,250.00']);
  expect(sideBySide(form.line).map((group) => group.length)).toEqual([1, 1, 1, 2, 1]);
});

test('an own reference is asked where the form says so, and shown where it was given', () => {
  expect(isOwnReferenceAsked(form, answers)).toBe(true);
  expect(isOwnReferenceAsked(form, { petsWithYou: 'NO' })).toBe(false);
  expect(isOwnReferenceAsked(form, { petsWithYou: 'NO', filerReference: 'PO-1' })).toBe(true);
  expect(isOwnReferenceAsked({ ...form, ownReference: null }, answers)).toBe(false);
});
