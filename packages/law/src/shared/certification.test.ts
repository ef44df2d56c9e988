import { certificationTexts, newestCertification } from '../words/certification.js';
import { Temporal } from '@landfall/rule';
import { certificationFindings, certifiedVersion, statementOn } from './certification.js';

const on = Temporal.PlainDate.from('2026-11-20');
const statement = statementOn('US_CBP', on)!.text;
const placesOf = (certification: { statement: string; accepted: boolean }) =>
  certificationFindings('US_CBP', certification, on).map(({ path }) => path.join('.'));

test('the statement in force, accepted, certifies; however it is broken into lines', () => {
  expect(placesOf({ statement, accepted: true })).toEqual([]);
  expect(placesOf({ statement: ` ${statement.replaceAll(' ', '\n  ')}\n`, accepted: true })).toEqual([]);
});

test('the statement that is not accepted does not certify (143.32(e))', () => {
  expect(placesOf({ statement, accepted: false })).toEqual(['certification.accepted']);
});

test.each(['x', '', ' ', 'I certify.', statement.toUpperCase(), `${statement} Not.`, statement.slice(0, -1)])(
  'other words certify nothing: "%s"',
  (other) => {
    expect(placesOf({ statement: other, accepted: true })).toEqual(['certification.statement']);
  },
);

test('the words of one law do not certify under the other', () => {
  const territory = statementOn('AS_TERRITORY', on)!.text;
  expect(placesOf({ statement: territory, accepted: true })).toEqual(['certification.statement']);
  expect(certificationFindings('AS_TERRITORY', { statement: territory, accepted: true }, on)).toEqual([]);
});

test('who sends other words is given the words to show, and no citation, for no law gives the words', () => {
  for (const regime of ['US_CBP', 'AS_TERRITORY'] as const) {
    const [found] = certificationFindings(regime, { statement: 'x', accepted: true }, on);
    expect(found?.nextStep).toContain(statementOn(regime, on)!.text);
    expect(found?.citation).toBeNull();
  }
});

test('the statement for the customs territory names all that 143.36(b) has a filer disclose', () => {
  for (const word of ['prices', 'values', 'quantities', 'rebates', 'drawbacks', 'fees', 'commissions', 'royalties']) {
    expect(statement).toContain(word);
  }
  expect(statement).toContain('To the best of my knowledge they fully disclose');
  expect(statement).toContain('goods or services provided to the seller of the merchandise free or at a reduced cost');
});

describe('a statement that is replaced', () => {
  const texts = certificationTexts.AS_TERRITORY as { version: number; since: string; text: string }[];
  const first = texts.at(-1)!.text;
  const next = texts.length + 1;
  beforeAll(() => {
    texts.push({ version: next, since: '2027-03-01', text: 'I certify it anew.' });
  });
  afterAll(() => {
    texts.pop();
  });
  const versionOn = (text: string, day: string) => certifiedVersion('AS_TERRITORY', text, Temporal.PlainDate.from(day));

  test('certifies until the day on which the new one begins, for who had it before him, and no longer', () => {
    expect([versionOn(first, '2027-02-28'), versionOn(first, '2027-03-01'), versionOn(first, '2027-03-02')]).toEqual([
      ...[next - 1, next - 1, null],
    ]);
  });

  test('is what is given to who sends other words before the new one begins', () => {
    const before = Temporal.PlainDate.from('2027-02-28');
    const [found] = certificationFindings('AS_TERRITORY', { statement: 'x', accepted: true }, before);
    expect(found?.nextStep).toContain(first);
    expect(newestCertification('AS_TERRITORY', new Date('2027-03-01T10:59:59Z'))).toBe(first);
    expect(newestCertification('AS_TERRITORY', new Date('2027-03-01T11:00:00Z'))).toBe('I certify it anew.');
  });

  test('gives way to the new one on its first day', () => {
    expect(versionOn('I certify it anew.', '2027-02-28')).toBeNull();
    expect(versionOn('I certify it anew.', '2027-03-01')).toBe(next);
  });
});

test('what is declared is certified under oath from 30 November 2026 on, as the list of ASCA 27.1017 is verified; before, without one', () => {
  const shown = (day: string) => statementOn('AS_TERRITORY', Temporal.PlainDate.from(day))!.text;
  expect(shown('2026-11-29')).toMatch(/^I certify that what I have declared/);
  expect(shown('2026-11-30')).toMatch(/^I certify under oath that what I have declared/);
});

test('versions are counted from 1, each begins after the one before it, and the first with the first day whose law is held', () => {
  for (const texts of Object.values(certificationTexts)) {
    expect(texts.map(({ version }) => version)).toEqual(texts.map((_, n) => n + 1));
    const days = texts.map(({ since }) => since);
    expect(days).toEqual([...days].sort());
  }
  expect([certificationTexts.US_CBP[0]!.since, certificationTexts.AS_TERRITORY[0]!.since]).toEqual([
    ...['2016-08-26', '2017-01-01'],
  ]);
});
