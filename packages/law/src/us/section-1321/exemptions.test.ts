import { Temporal, findings, usd } from '@landfall/rule';
import { dayAtPort } from '../../shared/day-at-port.js';
import type { ModeOfTransport } from '../../words/modes-of-transport.js';
import type { FilingFacts } from '../facts.js';
import { lawfulFiling, lawfulLine } from '../lawful-filing.js';
import { exemptionsUsd, giftIsExempt, meetsExemption } from './exemptions.js';

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

/** Two instants a minute apart, at the ports of four zones: what begins at an instant does not begin with their days. */
const portsOfFourZones = [
  ['Honolulu', '3201'],
  ['Los Angeles', '2704'],
  ['Chicago', '3901'],
  ['New York', '1001'],
] as const;

const isExemptAt = (instant: string, port: string, of: Parcel = {}) => {
  const at = new Date(instant);
  const facts = parcel({ worth: '800.00', ...of });
  return meetsExemption({ ...facts, lawReadOn: dayAtPort(port, at), lawReadAt: Temporal.Instant.from(instant) });
};

test.each(portsOfFourZones)(
  'the order of 29 August 2025 begins in %s at 12:01 a.m. Eastern, which is 04:01 in Greenwich (10.151)',
  (_, port) => {
    expect(isExemptAt('2025-08-29T04:00:59Z', port)).toBe(true);
    expect(isExemptAt('2025-08-29T04:01:00Z', port)).toBe(false);
    expect(isExemptAt('2025-08-29T04:00:59Z', port, { by: 'MAIL' })).toBe(true);
    expect(isExemptAt('2025-08-29T04:01:00Z', port, { by: 'MAIL' })).toBe(false);
  },
);

test.each(portsOfFourZones)(
  'the order of 2 May 2025 on goods of China begins in %s at 12:01 a.m. Eastern too (10.151)',
  (_, port) => {
    expect(isExemptAt('2025-05-02T04:00:59Z', port, { of: ['CN'] })).toBe(true);
    expect(isExemptAt('2025-05-02T04:01:00Z', port, { of: ['CN'] })).toBe(false);
    expect(isExemptAt('2025-05-02T04:01:00Z', port, { of: ['JP'] })).toBe(true);
  },
);

test('a time of entry after the order counts, though the filing came before it (141.68)', () => {
  const before = parcel({ on: '2025-08-28', worth: '800.00' });
  const at = Temporal.Instant.from('2025-08-29T04:01:00Z');
  const inHonolulu = Temporal.PlainDate.from('2025-08-28');
  expect(meetsExemption({ ...before, enteredOn: inHonolulu, enteredAt: at })).toBe(false);
});

test('what suspends the exemption is named with its day and with how surely it is known', () => {
  const rows = exemptionsUsd.rows.filter(({ when }) => when.kind === 'ADMINISTRATIVE');
  expect(rows[0]).toMatchObject({ when: { kind: 'ADMINISTRATIVE' }, by: { trust: 'PRIMARY' } });
  const later = rows.slice(1);
  expect(later.filter(({ is }) => is !== 'SUSPENDED').map(({ is, since }) => [is, since])).toEqual([
    ['REPEALED', { day: '2027-07-01' }],
  ]);
  expect(later.filter(({ by }) => by.trust !== 'SECONDARY')).toEqual([]);
  for (const citation of ['19 CFR 10.151', '19 CFR 145.31'])
    expect(later).toContainEqual(
      expect.objectContaining({ since: { day: '2026-06-24' }, by: expect.objectContaining({ citation }) }),
    );
});

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
  expect(giftFinding({ giftFrom: 'JP', bought: true })).toContain('bought by who receives them, or for sale');
});

test.each(['2208.60.2000', '2402.10.3030', '2401.10.2120', '3303.00.3000'])(
  'of goods of %s it is not said that they are exempt, given or not (10.153)',
  (htsNumber) => {
    expect(isExempt({ on: '2025-08-28', htsNumber })).toBe(false);
    expect(giftFinding({ giftFrom: 'JP', htsNumber })).toContain('19 CFR 10.153');
  },
);

test('a gift that a person carries is not sent, so that it is no exempt gift (10.152)', () => {
  expect(giftFinding({ giftFrom: 'JP', by: 'HAND_CARRIED' })).toContain('carried by a person, not sent');
  expect(giftFinding({ giftFrom: 'JP', by: 'MAIL' })).toBe('exempt');
});

test('a shipment without a claim is not tested as a gift (10.152)', () => {
  expect(giftFinding({ worth: '5000' })).toBe('exempt');
});
