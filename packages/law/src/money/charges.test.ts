import { sumOf, usd } from '@landfall/rule';
import { asFiled, chargesOn, foundDue } from './charges.js';

const nothing = usd('0');

test('an entry owes its estimated duty, and what an examination found besides as a charge of its own (143.28)', () => {
  const charges = chargesOn({
    regime: 'US_CBP',
    asFiledUsd: usd('92.00'),
    assessments: [],
    furtherDueUsd: usd('45.10'),
  });
  expect(charges.map(({ kind, citation, amountUsd }) => `${kind} ${amountUsd.toFixed(2)} ${citation}`)).toEqual([
    'ESTIMATED_DUTY 92.00 19 CFR 143.28',
    'FURTHER_DUTY 45.10 19 CFR 143.28',
  ]);
  expect([asFiled(charges), foundDue(charges)].map((some) => sumOf(some).toFixed(2))).toEqual(['92.00', '45.10']);
});

test('a declaration owes the excise as filed and what an officer assesses, line by line (11.1002)', () => {
  const assessments = [{ line: 2, exciseUsd: usd('25.50') }];
  const charges = chargesOn({
    ...({ regime: 'AS_TERRITORY', asFiledUsd: usd('12.00'), furtherDueUsd: nothing } as const),
    assessments,
  });
  expect(charges.map(({ kind, line }) => [kind, line])).toEqual([
    ['EXCISE', null],
    ['EXCISE', 2],
  ]);
  expect(charges[1]!.steps).toMatchObject([{ operation: 'ASSESSED', says: 'as an officer assesses it' }]);
  expect(sumOf(charges).toFixed(2)).toBe('37.50');
});

test('an entry free of duty owes a charge of $0.00, and nothing further', () => {
  const charges = chargesOn({ regime: 'US_CBP', asFiledUsd: nothing, assessments: [], furtherDueUsd: nothing });
  expect(charges.map(({ kind }) => kind)).toEqual(['ESTIMATED_DUTY']);
});
