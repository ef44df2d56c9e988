import { refuses, Temporal, usd } from '@landfall/rule';
import { questionsToOfficer } from '../law-of-regime.js';
import type { FilingFacts } from './facts.js';
import { askableCodes, filingFindings, filingRules } from './filing.js';
import { lawfulFiling, lawfulLine } from './lawful-filing.js';

const found = (change: Partial<FilingFacts>) =>
  filingFindings(lawfulFiling(change)).map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);
const arriving = (day: string) => found({ arrivesOn: Temporal.PlainDate.from(day) });

test('goods filed on 20 November 2026 may have arrived on the 5th; on the 4th it is a warning', () => {
  expect(arriving('2026-11-05')).toEqual([]);
  expect(arriving('2026-11-04')).toEqual(['WARNING ARRIVAL_FAR arrivesOn']);
});

test('they may be expected within 60 days; on the 61st it is a warning that says how far it is', () => {
  expect(arriving('2027-01-19')).toEqual([]);
  expect(arriving('2027-01-20')).toEqual(['WARNING ARRIVAL_FAR arrivesOn']);
  const [warning] = filingFindings(lawfulFiling({ arrivesOn: Temporal.PlainDate.from('2027-01-20') }));
  expect(warning?.message).toMatch(
    /60 days before it and 15 days after gives no warning here\. .* 61 days after the day of filing/,
  );
});

test('who files late is told of the 15 calendar days of 19 CFR 141.5; who files early is not', () => {
  const saidOf = (day: string) => filingFindings(lawfulFiling({ arrivesOn: Temporal.PlainDate.from(day) }))[0]!.message;
  expect(saidOf('2026-11-04')).toMatch(
    /within 15 calendar days of landing \(19 CFR 141\.5\): ask Customs at the port\.$/,
  );
  expect(saidOf('2027-01-20')).not.toContain('141.5');
});

test('the 15 calendar days run from the landing that Customs recorded: of goods declared for the 20th that landed on the 5th nothing is said, of those that landed on the 4th it is (19 CFR 141.5)', () => {
  const landed = (arrivedAt: string) =>
    filingFindings(
      lawfulFiling({
        arrival: {
          arrivedAt: Temporal.Instant.from(arrivedAt),
          filedAt: Temporal.Instant.from('2026-11-20T12:00-10:00'),
        },
      }),
    );
  expect(landed('2026-11-05T00:00-10:00')).toEqual([]);
  const [late, ...more] = landed('2026-11-04T23:59-10:00');
  expect([late?.code, more]).toEqual(['ARRIVAL_FAR', []]);
  expect(late?.message).toMatch(/recorded, the goods arrived 16 days before the day of filing\. .* 15 calendar days/);
});

test.each(['2062-11-20', '2099-12-31', '2016-01-01', '2025-11-18', '2028-02-29', '9999-12-31'])(
  'an arrival on %s is of another year and is refused',
  (day) => {
    expect(arriving(day)).toEqual(['ERROR ARRIVAL_OUT_OF_RANGE arrivesOn']);
  },
);

test('a duty of $40.00 on goods worth $40.00 is taken; of $40.01 it is a warning with both amounts', () => {
  expect(found({ estimatedDutyUsd: usd('40') })).toEqual([]);
  expect(found({ estimatedDutyUsd: usd('40.01') })).toEqual(['WARNING DUTY_ABOVE_VALUE estimatedDutyUsd']);
  const [warning] = filingFindings(lawfulFiling({ estimatedDutyUsd: usd('99999') }));
  expect(warning?.message).toMatch(/\$99,999\.00.*\$40\.00/);
});

test('goods worth $0.00 that were bought or are for sale are a warning on their line; a present is not', () => {
  const lines = [lawfulLine(), lawfulLine({ valueUsd: usd('0') })];
  expect(found({ lines })).toEqual(['WARNING VALUE_ZERO lines.1.valueUsd']);
  expect(found({ lines, purchasedOrForSale: false })).toEqual([]);
});

test('a warning refuses nothing, and no officer must answer it', () => {
  const all = filingFindings(
    lawfulFiling({ arrivesOn: Temporal.PlainDate.from('2027-03-01'), estimatedDutyUsd: usd('41') }),
  );
  expect(all).toHaveLength(2);
  expect(refuses(all)).toBe(false);
  expect(questionsToOfficer('US_CBP', all)).toEqual([]);
});

test('no rule that an officer may be asked about is a warning by itself', () => {
  const askable = filingRules.filter(({ code }) => askableCodes.includes(code));
  expect(askable.every(({ severity }) => severity !== 'WARNING')).toBe(true);
});
