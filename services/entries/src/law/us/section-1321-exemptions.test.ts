import { Temporal, findings, usd } from '@landfall/rule';
import type { FilingFacts, ModeOfTransport } from './facts.js';
import { lawfulFiling, lawfulLine } from './lawful-filing.js';
import { giftIsExempt, meetsExemption } from './section-1321-exemptions.js';

interface Parcel {
  readonly on?: string;
  readonly worth?: string;
  readonly of?: readonly string[];
  readonly by?: ModeOfTransport;
  readonly giftFrom?: string;
  readonly bought?: boolean;
  readonly htsNumber?: string;
}

function parcel({ on = '2026-11-20', worth = '10', of = ['JP'], by = 'AIR', ...rest }: Parcel): FilingFacts {
  const { htsNumber = '6109.10.0012', giftFrom, bought = giftFrom === undefined } = rest;
  const [first = 'JP', ...others] = of;
  return lawfulFiling({
    lawReadOn: Temporal.PlainDate.from(on),
    modeOfTransport: by,
    purchasedOrForSale: bought,
    giftClaim: giftFrom === undefined ? null : { fromPersonIn: giftFrom },
    lines: [
      lawfulLine({ countryOfOrigin: first, valueUsd: usd(worth), htsNumber }),
      ...others.map((countryOfOrigin) => lawfulLine({ countryOfOrigin, valueUsd: usd('0') })),
    ],
  });
}
const isExempt = (of: Parcel) => meetsExemption(parcel(of));
const giftFinding = (of: Parcel) => findings([giftIsExempt], parcel(of))[0]?.message ?? 'exempt';

test('a parcel of $800.00 was exempt until 28 August 2025, one of $800.01 was not, and none is from 29 August on (10.151)', () => {
  expect(isExempt({ on: '2025-08-28', worth: '800.00' })).toBe(true);
  expect(isExempt({ on: '2025-08-28', worth: '800.01' })).toBe(false);
  expect(isExempt({ on: '2025-08-29', worth: '0.01' })).toBe(false);
  expect(isExempt({ on: '2026-11-20', worth: '0.01' })).toBe(false);
});

test.each(['CN', 'HK'])('a parcel of goods of %s was exempt on 1 May 2025 and not on 2 May (10.151)', (country) => {
  expect(isExempt({ on: '2025-05-01', of: [country] })).toBe(true);
  expect(isExempt({ on: '2025-05-02', of: [country] })).toBe(false);
  expect(isExempt({ on: '2025-05-02', of: [country], by: 'MAIL' })).toBe(false);
});

test('one line of Chinese goods took a whole parcel out of the exemption from 2 May 2025 (10.151)', () => {
  expect(isExempt({ on: '2025-05-02', of: ['JP', 'KR'] })).toBe(true);
  expect(isExempt({ on: '2025-05-02', of: ['JP', 'CN'] })).toBe(false);
});

test('a parcel by mail was exempt on 28 August 2025 and not on 29 August (145.31)', () => {
  expect(isExempt({ on: '2025-08-28', by: 'MAIL', worth: '800.00' })).toBe(true);
  expect(isExempt({ on: '2025-08-29', by: 'MAIL', worth: '800.00' })).toBe(false);
});

test('a gift of $100.00 from Japan is exempt, one of $100.01 is not, for the whole of its value (10.152)', () => {
  expect(isExempt({ giftFrom: 'JP', worth: '100.00' })).toBe(true);
  expect(isExempt({ giftFrom: 'JP', worth: '100.01' })).toBe(false);
  expect(giftFinding({ giftFrom: 'JP', worth: '100.00' })).toBe('exempt');
  expect(giftFinding({ giftFrom: 'JP', worth: '100.01' })).toContain(
    'The limit is $100.00; this shipment is worth $100.01.',
  );
});

test.each(['VI', 'GU', 'AS'])(
  'a gift of $200.00 from a person in %s is exempt, one of $200.01 is not (10.152)',
  (island) => {
    expect(isExempt({ giftFrom: island, worth: '200.00' })).toBe(true);
    expect(giftFinding({ giftFrom: island, worth: '200.01' })).toContain('The limit is $200.00');
  },
);

test('a giver within the customs territory sends no exempt gift (10.152)', () => {
  expect(giftFinding({ giftFrom: 'US' })).toContain('This giver is in the United States.');
  expect(giftFinding({ giftFrom: 'PR' })).toContain('This giver is in the United States.');
});

test('goods stated to be bought or for sale are no gift (10.152)', () => {
  expect(giftFinding({ giftFrom: 'JP', bought: true })).toContain('bought or for sale');
});

test.each(['2208.60.2000', '2402.10.3030'])('goods of %s are never exempt, given or not (10.153)', (htsNumber) => {
  expect(isExempt({ on: '2025-08-28', htsNumber })).toBe(false);
  expect(giftFinding({ giftFrom: 'JP', htsNumber })).toContain('19 CFR 10.153');
});

test('a shipment without a claim is not tested as a gift (10.152)', () => {
  expect(giftFinding({ worth: '5000' })).toBe('exempt');
});
