import { Temporal, usd } from '@landfall/rule';
import { assessedSaying, comesToUsd, doubtsAbout, type RateTaken, type StatedAssessment } from './chapter-10-rates.js';

const on = Temporal.PlainDate.from('2026-11-20');
const rate = (rateUnit: RateTaken['rateUnit'], of: string, quantity: string): RateTaken => ({
  ...{ rateUnit, rate: usd(of), quantity: usd(quantity) },
});
const spirits = rate('USD_PER_LITRE', '6', '4.5');
const doubts = (change: Partial<StatedAssessment>) =>
  doubtsAbout({
    assessments: [{ line: 2, exciseUsd: usd('27.00'), rateTaken: spirits, valueUsd: usd('180'), ...change }],
    on,
  }).map(({ code, path, severity }) => `${severity} ${code} ${path.join('.')}`);

test('a rate comes to its quantity times the rate, or to its part of the value, in whole cents and half a cent up', () => {
  expect(comesToUsd(spirits).toFixed(2)).toBe('27.00');
  expect(comesToUsd(rate('PERCENT_OF_VALUE', '190', '31.00')).toFixed(2)).toBe('58.90');
  expect(comesToUsd(rate('USD_PER_PIECE', '0.125', '1')).toFixed(2)).toBe('0.13');
});

test('an assessment of $29.70 where the rate comes to $27.00 is taken, of $29.71 it is asked back', () => {
  for (const near of ['24.30', '27.00', '29.70']) expect(doubts({ exciseUsd: usd(near) })).toEqual([]);
  for (const far of ['24.29', '29.71', '270.00', '-27.00'])
    expect(doubts({ exciseUsd: usd(far) })).toEqual(['WARNING EXCISE_FAR_FROM_RATE assessments.0.exciseUsd']);
});

test('an assessment without a rate is asked back above what was paid; beer at 190 % of it is not', () => {
  expect(doubts({ rateTaken: null, exciseUsd: usd('180.00') })).toEqual([]);
  expect(doubts({ rateTaken: null, exciseUsd: usd('180.01') })).toEqual([
    'WARNING EXCISE_OVER_VALUE assessments.0.exciseUsd',
  ]);
  expect(doubts({ rateTaken: null, exciseUsd: usd('180.01'), valueUsd: null })).toEqual([]);
  const beer = { rateTaken: rate('PERCENT_OF_VALUE', '190', '180.00'), exciseUsd: usd('342.00') };
  expect(doubts(beer)).toEqual([]);
});

test('the filer reads what the excise is made of, and where the officer departs from it', () => {
  expect(assessedSaying(usd('27.00'), spirits).says).toBe(
    'A Customs officer assessed the excise on these goods. 4.5 L × $6.00 = $27.00.',
  );
  expect(assessedSaying(usd('20.00'), spirits).says).toBe(
    'A Customs officer assessed the excise on these goods. 4.5 L × $6.00 = $27.00. The officer states $20.00, which is not what the rate comes to.',
  );
  expect(assessedSaying(usd('58.90'), rate('PERCENT_OF_VALUE', '190', '31')).says).toContain(
    '190 % of $31.00 = $58.90.',
  );
  expect(assessedSaying(usd('8.00'), null).says).toBe('A Customs officer assessed the excise on these goods.');
});
