import * as law from '../index.js';

const isCode = (word: unknown): boolean => typeof word === 'string' && /^[A-Z][A-Z0-9_]{2,}$/.test(word);
const offered = Object.entries<unknown>(law);
const lists = offered.flatMap(([name, words]) =>
  Array.isArray(words) && words.every(isCode) ? [[name, words as readonly string[]] as const] : [],
);
const meanings = offered.filter(([name]) => name.endsWith('Says')) as [string, Readonly<Record<string, string>>][];

test.each(lists)('each of the %s stands in its list once', (_, words) => {
  expect(words).toEqual([...new Set(words)]);
});

test.each(meanings)('what each word means is a sentence: %s', (_, says) => {
  for (const sentence of Object.values(says)) expect(sentence).toMatch(/^[A-Z].+\.$/);
});

test('a release is decided for other reasons than doubts are, and another reason fits every decision', () => {
  expect(law.reasonsToDecide('RELEASE', 'US_CBP')).toEqual([
    ...['IN_ORDER', 'EXAMINED_AND_IN_ORDER', 'QUESTION_ACCEPTED', 'FURTHER_DUTY_FOUND', 'OTHER'],
  ]);
  const doubts = ['VALUE_UNCLEAR', 'DESCRIPTION_INADEQUATE', 'CLASSIFICATION_UNCLEAR', 'ORIGIN_UNCLEAR'];
  for (const decision of ['ASK_FOR_DOCUMENT', 'SEND_BACK', null] as const)
    expect(law.reasonsToDecide(decision, 'US_CBP')).toEqual([
      ...[...doubts, 'GOODS_DIFFER', 'QUESTION_NOT_ACCEPTED', 'OTHER'],
    ]);
});

test('in American Samoa no origin is declared that could be unclear, and no further duty is deposited', () => {
  for (const decision of [...law.decisions, null]) {
    const reasons = law.reasonsToDecide(decision, 'AS_TERRITORY');
    const ofEither = law.reasonsToDecide(decision, 'US_CBP');
    expect(reasons).toEqual(ofEither.filter((one) => one !== 'ORIGIN_UNCLEAR' && one !== 'FURTHER_DUTY_FOUND'));
  }
});

test('every reason fits some decision', () => {
  const fitting = law.decisions.flatMap((decision) => law.reasonsToDecide(decision, 'US_CBP'));
  expect(law.decisionReasons.filter((reason) => !fitting.includes(reason))).toEqual([]);
});

test('no road and no railway leads to an island', () => {
  expect(law.modesInto('AS_TERRITORY')).toEqual(['AIR', 'VESSEL', 'MAIL', 'HAND_CARRIED']);
  expect(law.modesInto('US_CBP')).toEqual(law.modesOfTransport);
});

test('where a day ends last, it has ended at every port', () => {
  const atMidnight = (zone: string): number =>
    Date.parse(new Date('2026-01-15T12:00:00Z').toLocaleString('sv', { timeZone: zone }));
  for (const { zone } of law.ports) expect(atMidnight(zone)).toBeGreaterThanOrEqual(atMidnight(law.zoneOfLastDay));
});

test('what was declared as second-hand stays readable, and is chosen no more', () => {
  expect(law.filedCategories).toContain('SECOND_HAND');
  expect(law.exciseCategories).not.toContain('SECOND_HAND');
});
