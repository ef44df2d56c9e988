import { Temporal, findings, refuses, usd } from '@landfall/rule';
import type { FilingFacts, LineFacts } from '../../facts.js';
import { lawfulFiling, lawfulLine } from '../../lawful-filing.js';
import { informalEligibility, informalGrounds } from './section-21-grounds.js';
import {
  chapter99ArticlesAreWithinLimit,
  determinedBy,
  shipmentIsWithinInformalLimit,
} from './section-21-shipments.js';

const goods = (line: Partial<LineFacts>, change: Partial<FilingFacts> = {}) =>
  lawfulFiling({ lines: [lawfulLine(line)], ...change });
const worth = (valueUsd: string, change: Partial<FilingFacts> = {}) => goods({ valueUsd: usd(valueUsd) }, change);

/** How the paragraph with this letter stands: MET, why it is not met, or what is missing to know. */
function standing(letter: string, facts: FilingFacts): string {
  const { met, notMet, unknown } = informalEligibility(facts);
  const isIt = ({ citation }: { citation: string }): boolean => citation === `19 CFR 143.21(${letter})`;
  return (
    notMet.find(({ ground }) => isIt(ground))?.why ??
    unknown.find(({ ground }) => isIt(ground))?.needs ??
    (met.some(isIt) ? 'MET' : 'no such paragraph')
  );
}
const above = 'above the limit of {grounds}';
const bought = 'bought or for sale, unlike those of {grounds}';

test('all paragraphs of the section are in the list, each once, in its order (143.21)', () => {
  expect(informalGrounds.grounds.map(({ citation }) => citation.replace('19 CFR 143.21', ''))).toEqual([
    ...['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)', '(k)', '(l)(1)', '(l)(2)', '(l)(3)'],
  ]);
});

test('$2,500.00 is met by (a), $2,500.01 is above the limit of (a), (b), (c) and (g) (143.21)', () => {
  expect(standing('a', worth('2500.00'))).toBe('MET');
  for (const letter of ['a', 'b', 'c', 'g']) expect(standing(letter, worth('2500.01'))).toBe(above);
  for (const letter of ['b', 'c', 'g']) expect(standing(letter, worth('2500.00'))).not.toBe(above);
});

test('an installment, and a portion that may be entered separately, are known by who knows the whole (143.21(b), (c)) (INF-03, INF-04)', () => {
  expect(standing('b', worth('2500'))).toContain('an installment of one shipment');
  expect(standing('c', worth('2500'))).toContain('141.52');
});

test('an article of chapter 99 above $250.00 is left out of (a) and (c), and not of (b) (143.21)', () => {
  const article = (valueUsd: string) =>
    goods({ furtherHtsNumbers: ['9903.01.25'], unit: 'KG', valueUsd: usd(valueUsd) });
  for (const letter of ['a', 'c']) expect(standing(letter, article('250.01'))).toContain('chapter 99');
  expect(standing('a', article('250.00'))).toBe('MET');
  expect(standing('b', article('250.01'))).toContain('installment');
});

test('effects of chapter 98 have no ceiling: $40,000.00 of them may be free, and those of other numbers are not (143.21(d)) (INF-05)', () => {
  expect(standing('d', goods({ htsNumber: '9804.00.0500', valueUsd: usd('40000') }))).toMatch(/^whether .* free entry/);
  expect(standing('d', goods({ htsNumber: '6109.10.0012' }))).toContain('tariff numbers');
});

test('$40,000.00 of used effects may be entered informally if neither bought nor for sale (143.21(e)) (INF-06)', () => {
  expect(standing('e', worth('40000', { purchasedOrForSale: false }))).toContain('household effects used abroad');
  expect(standing('e', worth('40000'))).toBe(bought);
});

test('effects repaired abroad are told by their number, and their repairs are still to be known (143.21(f)) (INF-07)', () => {
  const piano = { htsNumber: '9802.00.4040', valueUsd: usd('20000') };
  expect(standing('f', goods(piano, { purchasedOrForSale: false }))).toContain('what their repairs are worth');
  expect(standing('f', goods(piano))).toBe(bought);
  expect(standing('f', worth('20000', { purchasedOrForSale: false }))).toContain('tariff numbers');
});

test('a number that a paragraph names counts beside the number of chapters 1 to 97 as well (143.21(d), (f))', () => {
  const beside = (...furtherHtsNumbers: string[]) => goods({ furtherHtsNumbers }, { purchasedOrForSale: false });
  expect(standing('d', beside('9804.00.0500'))).toMatch(/^whether .* free entry/);
  expect(standing('f', beside('9802.00.4040'))).toContain('what their repairs are worth');
  expect(standing('d', beside('9903.88.15'))).toContain('tariff numbers');
});

test.each(['4903.00.0000', '4905.91.0000', '9701.21.0000', '9810.00.0500'])(
  'of goods of %s it is still to be known whether a library imports them (143.21(h)) (INF-09)',
  (htsNumber) => {
    expect(standing('h', goods({ htsNumber }))).toContain('library');
  },
);

test('books of another number are not those of (h), and a line without a number speaks against nothing (143.21(h))', () => {
  expect(standing('h', goods({ htsNumber: '4901.99.0093' }))).toContain('tariff numbers');
  expect(standing('h', goods({ htsNumber: '' }))).toContain('library');
});

test('unique goods are found by the Commissioner, unless they are bought or for sale (143.21(j)) (INF-11)', () => {
  expect(standing('j', worth('9000', { purchasedOrForSale: false }))).toBe(
    'whether the Commissioner found them unique, {grounds}',
  );
  expect(standing('j', worth('9000'))).toBe(bought);
});

test('products of the United States come back informally up to $10,000.00, and not at $10,000.01 (143.21(k)) (INF-12)', () => {
  const returned = (valueUsd: string, countryOfOrigin = 'US') => goods({ countryOfOrigin, valueUsd: usd(valueUsd) });
  expect(standing('k', returned('10000.00'))).toContain('why they come back');
  expect(standing('k', returned('10000.01'))).toBe(above);
  expect(standing('k', returned('10000.00', 'JP'))).toContain('not of the United States');
});

test('what is exempt of duty may be entered informally: a parcel while that is open, a gift still (143.21(l)) (INF-13, INF-14, INF-15)', () => {
  const on = (day: string) => ({ lawReadOn: Temporal.PlainDate.from(day) });
  expect(standing('l)(1', worth('800.00', on('2025-08-28')))).toBe('MET');
  expect(standing('l)(1', worth('800.01', on('2025-08-28')))).toBe(above);
  expect(standing('l)(1', worth('800.00', on('2025-08-29')))).toContain('suspended');
  expect(standing('l)(1', worth('800.00', on('2027-07-01')))).toContain('repealed');
  expect(standing('l)(2', worth('100'))).toContain('not claimed as a gift');
  expect(standing('l)(2', worth('100', { giftClaim: { fromPersonIn: 'JP' }, purchasedOrForSale: false }))).toBe('MET');
  expect(standing('l)(3', worth('200.00'))).toContain('traveller');
  expect(standing('l)(3', worth('200.01'))).toBe(above);
});

test('what a draft does not say yet speaks against no paragraph', () => {
  const begun = goods({ htsNumber: '', countryOfOrigin: '', valueUsd: usd('3000') }, { purchasedOrForSale: false });
  for (const letter of ['d', 'e', 'f', 'h', 'j', 'k']) expect(standing(letter, begun)).toMatch(/^(whether|why) /);
});

describe('a refusal', () => {
  const said = (facts: FilingFacts) =>
    findings([shipmentIsWithinInformalLimit, chapter99ArticlesAreWithinLimit], facts).map(({ message }) => message);

  test('says of every other paragraph why it is not met, or what is not known (143.21) (INF-08, INF-10)', () => {
    expect(said(worth('2500.01'))).toEqual([
      'Paragraph (a) allows informal entry of a shipment up to the informal limit, all lines together. ' +
        'The limit is $2,500.00; these lines come to $2,500.01. ' +
        'No other paragraph is seen to be met: these goods are above the limit of (b), (c), (g), (l)(3); ' +
        'not of the tariff numbers of (d), (f), (h); bought or for sale, unlike those of (e), (j); ' +
        'not of the United States, unlike those of (k); not exempt under (l)(1), which is suspended; ' +
        'not claimed as a gift, (l)(2). ' +
        'It is not stated whether they are theatrical effects, films, samples or tools of trade, (i).',
    ]);
  });

  test('says so once, however many articles of chapter 99 there are (143.21)', () => {
    const articles = (...valuesUsd: string[]) => ({
      lines: valuesUsd.map((valueUsd) => lawfulLine({ htsNumber: '9903.01.25', valueUsd: usd(valueUsd), unit: 'KG' })),
    });
    const others = (change: Partial<FilingFacts>) =>
      said(lawfulFiling(change)).map((message) => message.includes('No other paragraph'));
    expect(others(articles('10', '251', '252'))).toEqual([true, false]);
    expect(others(articles('2251', '250', '252'))).toEqual([true, false, false]);
  });
});

describe('an article of chapter 99 at $251.00', () => {
  const article = (day: string, change: Partial<FilingFacts> = {}) =>
    goods(
      { htsNumber: '9903.01.25', unit: 'KG', valueUsd: usd('251') },
      { lawReadOn: Temporal.PlainDate.from(day), ...change },
    );
  const codes = (facts: FilingFacts) => findings([chapter99ArticlesAreWithinLimit], facts).map(({ code }) => code);

  test('is entered informally while the shipment is exempt, for one paragraph is enough (143.21(a), (l)(1)) (INF-13)', () => {
    expect(codes(article('2025-08-28'))).toEqual([]);
    expect(codes(article('2025-08-29'))).toEqual(['CHAPTER_99_LIMIT_EXCEEDED']);
  });

  test('is judged by the exemption at the time of entry (143.21(l)(1), 141.69)', () => {
    const enteredOn = Temporal.PlainDate.from('2025-08-29');
    const enteredAt = Temporal.Instant.from('2025-08-29T04:01:00Z');
    expect(codes(article('2025-08-28', { enteredOn, enteredAt }))).toEqual(['CHAPTER_99_LIMIT_EXCEEDED']);
  });
});

describe('an officer who was asked', () => {
  const accepted = determinedBy(['INFORMAL_LIMIT_EXCEEDED']);

  test('finds that other goods are among those which may be entered informally (143.21)', () => {
    expect(accepted).toEqual([{ ground: 'OTHER_GOODS', office: 'OFFICER', decided: 'YES' }]);
    const found = findings([shipmentIsWithinInformalLimit], worth('9000', { determinations: accepted }));
    expect(refuses(found)).toBe(false);
    expect(found).toEqual([]);
  });

  test('finds nothing of the list by answering another question', () => {
    expect(determinedBy(['DESCRIPTION_INADEQUATE'])).toEqual([]);
    expect(determinedBy([])).toEqual([]);
  });
});
