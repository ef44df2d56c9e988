// What a person types into a declaration, and what is found of it: by the rules of answers, and by the law of what they say.
import { territoryFindings } from '@landfall/law/as/filing';
import { refuses, Temporal, usd } from '@landfall/rule';
import type { Answers, LineAnswers } from '../form/answers.js';
import { readSent } from '../form/places.js';
import { daysAtPort } from '../days.js';
import { findingsOfAnswers } from './declare.js';
import { factsOf } from './facts.js';
import { territoryDeclaration } from './form.js';
import { lawfulAnswers, lawfulLine } from './lawful-answers.js';

const filedOn = Temporal.PlainDate.from('2026-11-20');
const onDay = (day: Temporal.PlainDate) => daysAtPort('ASPPG', new Date(`${day.toString()}T12:00-11:00`), null);
const found = (answers: Answers) => findingsOfAnswers(answers, onDay(filedOn));
const places = (change: Partial<Answers>) =>
  found(lawfulAnswers(change)).map(({ code, path }) => `${code} ${path.join('.')}`);
const lineWith = (change: Partial<LineAnswers>) => places({ lines: [lawfulLine(change)] });

test('a lawful declaration breaks no rule, without flight, telephone and e-mail address too', () => {
  expect(found(lawfulAnswers())).toEqual([]);
  expect(places({ conveyance: null, filerPhone: ' ', email: '' })).toEqual([]);
});

test('an empty draft is told every answer that is needed, and where the goods are to be listed', () => {
  const missing = found({});
  expect(missing.map(({ path }) => path.join('.'))).toEqual([
    ...['lines', 'portCode', 'modeOfTransport', 'arrivesOn', 'billOfLading'],
    ...['filerKind', 'filerName', 'filerAddress', 'purpose'],
  ]);
  expect(missing[4]!.message).toContain('air waybill');
});

test('a purpose is given once for all goods, or on every line', () => {
  expect(places({ purpose: null })).toEqual(['ANSWER_MISSING purpose']);
  expect(places({ purpose: null, lines: [lawfulLine({ purpose: 'PERSONAL' })] })).toEqual([]);
  const lines = [lawfulLine({ purpose: 'PERSONAL' }), lawfulLine({ key: 'two' })];
  expect(places({ purpose: null, lines })).toEqual(['ANSWER_MISSING purpose']);
});

test('a business is named, a person need not be one', () => {
  expect(places({ filerKind: 'BUSINESS' })).toEqual(['ANSWER_MISSING organisationName']);
  expect(places({ filerKind: 'BUSINESS', organisationName: 'Leone Market' })).toEqual([]);
});

test('an amount or a day that can be read in two ways is asked back, and names both', () => {
  expect(lineWith({ purchasePriceUsd: '12,50' })).toEqual(['AMOUNT_AMBIGUOUS lines.0.purchasePriceUsd']);
  const lines = [lawfulLine({ purchasePriceUsd: '1.250' })];
  const [found] = findingsOfAnswers(lawfulAnswers({ lines, arrivesOn: '2026-11-20' }), onDay(filedOn));
  expect(found).toMatchObject({
    ...{ code: 'AMOUNT_AMBIGUOUS', path: ['lines', '0', 'purchasePriceUsd'], severity: 'ERROR' },
    message: 'This can be read as $1.25 or $1,250.00.',
  });
  expect(places({ arrivesOn: '11/10/2026' })).toEqual(['DAY_AMBIGUOUS arrivesOn']);
});

test('a text is short and hides nothing; the ʻokina and macrons stay', () => {
  expect(lineWith({ description: 'tin '.repeat(125) })).toEqual([]);
  expect(lineWith({ description: 'tin '.repeat(126) })).toEqual(['TEXT_TOO_LONG lines.0.description']);
  expect(lineWith({ description: 'Beer\u200B' })).toEqual(['TEXT_HIDES_CHARACTERS lines.0.description']);
  expect(lineWith({ purchasePriceUsd: '9'.repeat(1_000) })).toEqual(['TEXT_TOO_LONG lines.0.purchasePriceUsd']);
  expect(lineWith({ description: 'ʻIe tōga, fine mats 🥥' })).toEqual([]);
});

test('names, addresses and the bill hold a letter or a digit', () => {
  const dots = { filerName: '.', filerAddress: ' - ', conveyance: '—', billOfLading: '.' };
  const named = ['conveyance', 'billOfLading', 'filerName', 'filerAddress'];
  expect(places(dots)).toEqual(named.map((name) => `TEXT_SAYS_NOTHING ${name}`));
  expect(places({ filerPhone: 'none' })).toEqual(['PHONE_MALFORMED filerPhone']);
});

test('what nobody sees is dropped from a telephone number, an e-mail address and a bill', () => {
  const copied = { filerPhone: '\u202A+1 684 699 1234\u202C', email: 'sina@\u200Bexample.ws' };
  expect(places({ ...copied, billOfLading: '173\u200B-12345675' })).toEqual([]);
});

test('an e-mail address, where one is given, is an address', () => {
  for (const email of ['sina@example.com', 'sina@example.com,', 'Sina <sina@example.com>', 'si\u200Bna@example.com']) {
    expect(places({ email })).toEqual([]);
  }
  for (const email of [
    ...['sina', 'sina@', 'sina@example', 'si na@example.com', 'sina..f@example.com', '.sina@example.com'],
    ...['sina.@example.com', 'sina@-example.com', 'sina@example.c', 'sina@192.168.1.1', '"sina"@example.com'],
    ...['sina(home)@example.com', 'sina@example.com, tala@example.com', `${'x'.repeat(65)}@example.com`],
  ]) {
    expect(places({ email })).toEqual(['EMAIL_MALFORMED email']);
  }
});

test('what is wrong with an e-mail address is said', () => {
  expect(found(lawfulAnswers({ email: 'sina..f@example.com' }))[0]).toMatchObject({
    message: 'An e-mail address is one that mail can reach. Two full stops stand side by side.',
    nextStep: 'Write one address, like name@example.com. Or leave it out.',
  });
});

test('a figure, a day or a code as typed is judged by the law as what it is read as', () => {
  expect(lineWith({ purchasePriceUsd: '$9,999,999,999.01' })).toEqual(['AMOUNT_OUT_OF_RANGE lines.0.purchasePriceUsd']);
  expect(lineWith({ quantity: '0' })).toEqual(['QUANTITY_OUT_OF_RANGE lines.0.quantity']);
  expect(lineWith({ category: 'SECOND_HAND' })).toEqual(['CATEGORY_NOT_OF_THE_EXCISE lines.0.category']);
  expect(lineWith({ description: 'parts' })).toEqual(['DESCRIPTION_INADEQUATE lines.0.description']);
  for (const arrivesOn of ['20/11/2026', 'Nov 20, 2026', '20.11.2026']) expect(places({ arrivesOn })).toEqual([]);
  expect(places({ arrivesOn: '20/11/2028' })).toEqual(['ARRIVAL_OUT_OF_RANGE arrivesOn']);
  expect(places({ modeOfTransport: 'HAND_CARRIED' })).toEqual(['MODE_NOT_SERVED modeOfTransport']);
  expect(places({ portCode: 'asppg ' })).toEqual([]);
  expect(places({ portCode: '3201' })).toEqual(['PORT_UNKNOWN portCode']);
  expect(places({ billOfLading: '173 12345676' })).toEqual(['AIR_WAYBILL_CHECK_DIGIT billOfLading']);
});

test('what a program would send is judged by the rules that judge what was typed', () => {
  const filer = { kind: 'PERSON', name: 'Sina Faʻalogo', address: 'Leone, P.O. Box 12' };
  const sent = (change: object, line: object = {}) => {
    const lines: object[] = [{ ...lawfulLine(), quantity: usd('6'), purchasePriceUsd: usd('240'), ...line }];
    const charges = { freightUsd: usd('38.50') };
    const whole = { ...lawfulAnswers(), filer, charges, ...change, lines };
    return readSent(territoryDeclaration, whole);
  };
  const told = (said: ReturnType<typeof sent>) =>
    territoryFindings(factsOf({ said, unread: [] }, filedOn)).map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(told(sent({}))).toEqual([]);
  expect(told(sent({ portCode: '3201', arrivesOn: '2028-11-20' }))).toEqual([
    ...['PORT_UNKNOWN portCode', 'ARRIVAL_OUT_OF_RANGE arrivesOn'],
  ]);
  expect(told(sent({}, { purchasePriceUsd: usd('0'), quantity: usd('0'), category: 'SECOND_HAND' }))).toEqual(
    ['QUANTITY_OUT_OF_RANGE quantity', 'CATEGORY_NOT_OF_THE_EXCISE category', 'VALUE_ZERO purchasePriceUsd'].map(
      (one) => one.replace(' ', ' lines.0.'),
    ),
  );
});

test('what cannot be read is told so, and the law finds nothing of what it might be taken for', () => {
  for (const purchasePriceUsd of ['0.001', 'WST 40', 'forty', '-1', '1e3']) {
    expect(lineWith({ purchasePriceUsd })).toEqual(['AMOUNT_UNREADABLE lines.0.purchasePriceUsd']);
  }
  expect(lineWith({ quantity: 'a few' })).toEqual(['NUMBER_UNREADABLE lines.0.quantity']);
  for (const arrivesOn of ['2026', '20/11/26', '2026-02-30']) {
    expect(places({ arrivesOn })).toEqual(['DAY_UNREADABLE arrivesOn']);
  }
  expect(places({ modeOfTransport: 'ON_FOOT' })).toEqual(['ANSWER_NOT_A_CHOICE modeOfTransport']);
  const free = { purchasePriceUsd: '0', purpose: 'FOR_FUN' };
  expect(lineWith(free)).toEqual(['ANSWER_NOT_A_CHOICE lines.0.purpose']);
});

test('goods for a shop that cost nothing are a warning, also where the purpose is that of the whole declaration', () => {
  expect(lineWith({ purchasePriceUsd: '0.00' })).toEqual(['VALUE_ZERO lines.0.purchasePriceUsd']);
  expect(lineWith({ purchasePriceUsd: '0.00', purpose: '' })).toEqual(['VALUE_ZERO lines.0.purchasePriceUsd']);
  expect(lineWith({ purchasePriceUsd: '0.00', purpose: 'PERSONAL' })).toEqual([]);
});

test('more lines than are taken are told alone, and not read one by one', () => {
  const lines = Array.from({ length: 1_000 }, (_, n) => lawfulLine({ key: `${n}`, quantity: 'x' }));
  expect(places({ lines })).toEqual(['LINE_COUNT_OUT_OF_RANGE lines']);
  expect(places({ lines: [] })).toEqual(['LINE_COUNT_OUT_OF_RANGE lines']);
});

test('a day whose law is not held is refused for that reason alone', () => {
  expect(findingsOfAnswers({}, onDay(Temporal.PlainDate.from('2016-12-31')))).toMatchObject([
    { code: 'LAW_NOT_HELD', path: [] },
  ]);
});

test('who said second-hand is asked to choose again, and is told why (11.1103)', () => {
  const [again] = found(lawfulAnswers({ lines: [lawfulLine({ category: 'SECOND_HAND' })] }));
  expect(refuses([again!])).toBe(true);
  expect(again!.message).toContain('upon resale');
  expect(again!.nextStep).toContain('Choose again');
});
