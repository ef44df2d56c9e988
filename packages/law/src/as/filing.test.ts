import { refuses, Temporal } from '@landfall/rule';
import type { Answers, LineAnswers } from '../shared/answers.js';
import { questionsToOfficer } from '../law-of-regime.js';
import { territoryFindings } from './filing.js';
import { lawfulAnswers, lawfulLine } from './lawful-declaration.js';

const filedOn = Temporal.PlainDate.from('2026-11-20');
const found = (answers: Answers) => territoryFindings({ answers, filedOn });
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

test('nothing that is found cites 19 CFR', () => {
  const all = found({ lines: [{ key: 'a' }] });
  expect(all.every(({ citation }) => citation === null || citation.startsWith('ASCA'))).toBe(true);
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

test('goods that come by air to Pago Pago are declared here; by sea, by mail and elsewhere they are not (AS-06, AS-07)', () => {
  for (const modeOfTransport of ['VESSEL', 'MAIL', 'HAND_CARRIED', 'TRUCK', 'RAIL']) {
    expect(places({ modeOfTransport })).toEqual(['MODE_NOT_SERVED modeOfTransport']);
  }
  expect(places({ portCode: '3201' })).toEqual(['PORT_UNKNOWN portCode']);
});

test('a price of $0.00 and of ten digits is taken; a fraction of a cent, a word and other money are not', () => {
  expect(lineWith({ purchasePriceUsd: '0', purpose: 'PERSONAL' })).toEqual([]);
  expect(lineWith({ purchasePriceUsd: '9999999999' })).toEqual([]);
  expect(lineWith({ purchasePriceUsd: '9999999999.01' })).toEqual(['AMOUNT_OUT_OF_RANGE lines.0.purchasePriceUsd']);
  for (const purchasePriceUsd of ['0.001', 'WST 40', 'forty', '-1', '1e3']) {
    expect(lineWith({ purchasePriceUsd })).toEqual(['AMOUNT_UNREADABLE lines.0.purchasePriceUsd']);
  }
});

test('an amount or a day that can be read in two ways is asked back, and names both', () => {
  expect(lineWith({ purchasePriceUsd: '12,50' })).toEqual(['AMOUNT_AMBIGUOUS lines.0.purchasePriceUsd']);
  const lines = [lawfulLine({ purchasePriceUsd: '1.250' })];
  const [found] = territoryFindings({ answers: lawfulAnswers({ lines, arrivesOn: '2026-11-20' }), filedOn });
  expect(found).toMatchObject({
    ...{ code: 'AMOUNT_AMBIGUOUS', path: ['lines', '0', 'purchasePriceUsd'], severity: 'ERROR' },
    message: 'This can be read as $1.25 or $1,250.00.',
  });
  expect(places({ arrivesOn: '11/10/2026' })).toEqual(['DAY_AMBIGUOUS arrivesOn']);
});

test('a quantity is a number above zero', () => {
  expect(lineWith({ quantity: '0.5' })).toEqual([]);
  expect(lineWith({ quantity: '0' })).toEqual(['QUANTITY_OUT_OF_RANGE lines.0.quantity']);
  expect(lineWith({ quantity: 'a few' })).toEqual(['NUMBER_UNREADABLE lines.0.quantity']);
});

test('goods arrive within a year; the year of another century is not meant', () => {
  expect(places({ arrivesOn: '2027-11-20' })).toEqual(['ARRIVAL_FAR arrivesOn']);
  for (const arrivesOn of ['2026', '20/11/26', '2026-02-30']) {
    expect(places({ arrivesOn })).toEqual(['DAY_UNREADABLE arrivesOn']);
  }
  for (const arrivesOn of ['20/11/2026', 'Nov 20, 2026', '20.11.2026']) expect(places({ arrivesOn })).toEqual([]);
  for (const arrivesOn of ['0206-11-20', '2028-11-20']) {
    expect(places({ arrivesOn })).toEqual(['ARRIVAL_OUT_OF_RANGE arrivesOn']);
  }
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

test('an air waybill whose last digit is wrong is a warning, which does not refuse', () => {
  const found = territoryFindings({ answers: lawfulAnswers({ billOfLading: '173-12345676' }), filedOn });
  expect(found).toMatchObject([{ code: 'AIR_WAYBILL_CHECK_DIGIT', path: ['billOfLading'], severity: 'WARNING' }]);
  expect(refuses(found)).toBe(false);
  expect(places({ billOfLading: 'MATS-4711' })).toEqual([]);
});

test('an air waybill without a digit is a warning: it is what people write who have no number', () => {
  for (const billOfLading of ['N/A', 'none', 'to follow']) {
    const found = territoryFindings({ answers: lawfulAnswers({ billOfLading }), filedOn });
    expect(found).toMatchObject([{ code: 'AIR_WAYBILL_WITHOUT_DIGITS', path: ['billOfLading'], severity: 'WARNING' }]);
  }
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

test('999 lines are declared; none and 1,000 are refused, and 1,000 are not read one by one', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, n) => lawfulLine({ key: `${n}` }));
  expect(places({ lines: lines(999) })).toEqual([]);
  expect(places({ lines: [] })).toEqual(['LINE_COUNT_OUT_OF_RANGE lines']);
  expect(places({ lines: lines(1_000).map((line) => ({ ...line, quantity: 'x' })) })).toEqual([
    'LINE_COUNT_OUT_OF_RANGE lines',
  ]);
});

test('a day whose law is not held is refused for that reason alone', () => {
  const before = Temporal.PlainDate.from('2016-12-31');
  expect(territoryFindings({ answers: {}, filedOn: before })).toMatchObject([{ code: 'LAW_NOT_HELD', path: [] }]);
  const first = Temporal.PlainDate.from('2017-01-01');
  expect(territoryFindings({ answers: lawfulAnswers({ arrivesOn: '2017-01-01' }), filedOn: first })).toEqual([]);
});

test('an arrival 15 days ago or in 60 days passes without a word; a day further is a warning', () => {
  for (const arrivesOn of ['2026-11-05', '2027-01-19']) expect(places({ arrivesOn })).toEqual([]);
  for (const arrivesOn of ['2026-11-04', '2027-01-20'])
    expect(places({ arrivesOn })).toEqual(['ARRIVAL_FAR arrivesOn']);
});

test('who declares late is told of the 72 hours of ASCA 27.1017; who declares early is not', () => {
  const saidOf = (arrivesOn: string) => found(lawfulAnswers({ arrivesOn }))[0]!.message;
  expect(saidOf('2026-11-04')).toContain('ASCA 27.1017 asks for a list within 72 hours after arrival');
  expect(saidOf('2027-01-20')).not.toContain('27.1017');
});

test('a description that could be said of anything is a hint, without a citation of another law', () => {
  const [hint] = found(lawfulAnswers({ lines: [lawfulLine({ description: 'parts' })] }));
  expect(hint).toMatchObject({ code: 'DESCRIPTION_INADEQUATE', severity: 'WARNING', citation: null });
  expect(lineWith({ description: 'Pigi mo le faifeau' })).toEqual([]);
});

test('goods for a shop that cost nothing are a warning', () => {
  expect(lineWith({ purchasePriceUsd: '0.00' })).toEqual(['VALUE_ZERO lines.0.purchasePriceUsd']);
});

test('no warning refuses a declaration, and none must be answered by an officer', () => {
  const all = found(
    lawfulAnswers({ arrivesOn: '2027-03-01', lines: [lawfulLine({ description: 'gift', purchasePriceUsd: '0' })] }),
  );
  expect(all).toHaveLength(3);
  expect([refuses(all), questionsToOfficer('AS_TERRITORY', all)]).toEqual([false, []]);
});
