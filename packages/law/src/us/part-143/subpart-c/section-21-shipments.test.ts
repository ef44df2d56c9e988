import { Decimal, findings, usd, type Rule } from '@landfall/rule';
import fc from 'fast-check';
import type { FilingFacts, LineFacts } from '../../facts.js';
import { lawfulFiling, lawfulLine } from '../../lawful-filing.js';
import * as law from './section-21-shipments.js';

const places = (rule: Rule<FilingFacts>, change: Partial<FilingFacts>) =>
  rule.broken(lawfulFiling(change)).map((path) => path.join('.'));
const worth = (...valuesUsd: string[]) => ({
  lines: valuesUsd.map((valueUsd) => lawfulLine({ valueUsd: usd(valueUsd) })),
});
const line = (change: Partial<LineFacts>) => ({ lines: [lawfulLine(change)] });

describe('what may be entered informally', () => {
  const within = law.shipmentIsWithinInformalLimit;

  test('$2,500.00 may be entered informally, $2,500.01 may not (143.21(a)) (INF-02)', () => {
    expect(places(within, worth('2500.00'))).toEqual([]);
    expect(places(within, worth('2500.01'))).toEqual(['lines']);
  });

  test('the lines of a shipment count together: $1,300.00 and $1,200.00 pass, $1,300.00 and $1,200.01 do not (143.21(a))', () => {
    expect(places(within, worth('1300', '1200'))).toEqual([]);
    expect(places(within, worth('1300', '1200.01'))).toEqual(['lines']);
  });

  test('a shipment is refused exactly when its cents come to more than 250,000, however they are spread (143.21(a))', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 125_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cents, (values) => {
        const lines = values.map((value) => lawfulLine({ valueUsd: new Decimal(value).div(100) }));
        const total = values.reduce((sum, next) => sum + next, 0);
        expect(places(within, { lines })).toEqual(total > 250_000 ? ['lines'] : []);
      }),
    );
  });

  test('a refusal states the limit and the total, names formal entry and the way to an officer (143.21)', () => {
    const [found] = findings([within], lawfulFiling(worth('2500', '0.01')));
    expect(found?.message).toContain('The limit is $2,500.00; these lines come to $2,500.01.');
    expect(found?.nextStep).toMatch(/Another paragraph.*ask an officer.*type 01/);
    expect(found?.citation).toBe('19 CFR 143.21(a)');
  });

  test('an officer may be asked about a shipment above the limit, since the list of 143.21 is open', () => {
    const [found] = findings([within], lawfulFiling(worth('9000')), { asked: ['INFORMAL_LIMIT_EXCEEDED'] });
    expect(found?.severity).toBe('WARNING');
  });

  test('a chapter 99 article at $250.00 may be entered informally, at $250.01 it may not (143.21(a)) (INF-02)', () => {
    const article = (htsNumber: string, valueUsd: string) =>
      places(law.chapter99ArticlesAreWithinLimit, line({ htsNumber, unit: 'KG', valueUsd: usd(valueUsd) }));
    expect(article('9903.01.2500', '250.00')).toEqual([]);
    expect(article('9903.01.2500', '250.01')).toEqual(['lines.0.valueUsd']);
    expect(article('9904040100', '250.01')).toEqual(['lines.0.valueUsd']);
    expect(article('9902.01.0100', '250.01')).toEqual([]);
  });

  test('an article is of chapter 99 where any number of its line is: 9903 beside 1 to 97 at $250.01 is left out (143.21(a))', () => {
    const article = (valueUsd: string, ...furtherHtsNumbers: string[]) =>
      places(law.chapter99ArticlesAreWithinLimit, line({ furtherHtsNumbers, unit: 'KG', valueUsd: usd(valueUsd) }));
    expect(article('250.00', '9903.88.15')).toEqual([]);
    expect(article('250.01', '9903.88.15')).toEqual(['lines.0.valueUsd']);
    expect(article('250.01', '9802.00.8068', '9904.04.01')).toEqual(['lines.0.valueUsd']);
    expect(article('250.01', '9802.00.8068')).toEqual([]);
    expect(article('250.01')).toEqual([]);
  });

  test('two dozen shirts at $251.00 are 24 articles of some $10.46 each, a pair of shoes is one of $251.00 (143.21(a))', () => {
    const of = (quantity: string, unit: string) => {
      const shirts = { furtherHtsNumbers: ['9903.88.15'], valueUsd: usd('251'), quantity: usd(quantity), unit };
      return places(law.chapter99ArticlesAreWithinLimit, line(shirts));
    };
    expect([of('2', 'DOZ'), of('0.5', 'DOZ'), of('2', 'DPR'), of('2', 'PRS'), of('1', 'THS')].flat()).toEqual([]);
    expect(of('1', 'PRS')).toEqual(['lines.0.valueUsd']);
    expect(of('0.3', 'DOZ')).toEqual(['lines.0.valueUsd']);
    const [found] = findings(
      [law.chapter99ArticlesAreCounted],
      lawfulFiling(line({ htsNumber: '9903.01.25', unit: 'DOZ', quantity: usd('2'), valueUsd: usd('251') })),
    );
    expect(found?.message).toContain('24 articles of $10.46 each');
  });

  test('ten articles of chapter 99 at $30.00 each may be entered informally; one of $300.00 may not (143.21(a))', () => {
    const article = { htsNumber: '9903.01.2500', valueUsd: usd('300') };
    const of = (quantity: string, unit: string) =>
      places(law.chapter99ArticlesAreWithinLimit, line({ ...article, quantity: usd(quantity), unit }));
    expect(of('10', 'NO')).toEqual([]);
    expect(of('1', 'NO')).toEqual(['lines.0.valueUsd']);
    expect(of('2', 'NO')).toEqual([]);
    expect(of('1.5', 'NO')).toEqual(['lines.0.valueUsd']);
    expect(of('10', 'KG')).toEqual(['lines.0.valueUsd']);
  });

  test('that a line was read as several articles is said to filer and officer, and only where it decides (143.21(a))', () => {
    const counted = (valueUsd: string, quantity: string) =>
      findings(
        [law.chapter99ArticlesAreCounted],
        lawfulFiling(line({ htsNumber: '9903.01.2500', unit: 'NO', valueUsd: usd(valueUsd), quantity: usd(quantity) })),
      );
    expect(counted('300', '10')).toMatchObject([
      {
        severity: 'WARNING',
        path: ['lines', '0', 'quantity'],
        message: expect.stringContaining('10 articles of $30.00 each'),
      },
    ]);
    expect(counted('250', '10')).toEqual([]);
    expect(counted('300', '1')).toEqual([]);
  });

  test('a $900.00 shipment with one $251.00 chapter 99 article is not entered under (a), and the article is named (143.21(a)) (INF-02)', () => {
    const lines = [
      lawfulLine({ valueUsd: usd('649') }),
      lawfulLine({ htsNumber: '9903.01.25', unit: 'KG', valueUsd: usd('251') }),
    ];
    expect(places(law.chapter99ArticlesAreWithinLimit, { lines })).toEqual(['lines.1.valueUsd']);
  });
});
