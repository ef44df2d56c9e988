import { Decimal, Temporal, findings, usd, type Rule } from '@landfall/rule';
import fc from 'fast-check';
import type { FilingFacts, LineFacts } from './facts.js';
import { lawfulFiling, lawfulLine } from './lawful-filing.js';
import * as law from './part-143-informal-entry.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const places = (rule: Rule<FilingFacts>, change: Partial<FilingFacts>) =>
  rule.broken(lawfulFiling(change)).map((path) => path.join('.'));
const worth = (...valuesUsd: string[]) => ({
  lines: valuesUsd.map((valueUsd) => lawfulLine({ valueUsd: usd(valueUsd) })),
});
const line = (change: Partial<LineFacts>) => ({ lines: [lawfulLine(change)] });

describe('what may be entered informally', () => {
  const within = law.shipmentIsWithinInformalLimit;

  test('$2,500.00 may be entered informally, $2,500.01 may not (143.21(a))', () => {
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

  test('a chapter 99 article at $250.00 may be entered informally, at $250.01 it may not (143.21(a))', () => {
    const article = (htsNumber: string, valueUsd: string) =>
      places(law.chapter99ArticlesAreWithinLimit, line({ htsNumber, valueUsd: usd(valueUsd) }));
    expect(article('9903.01.2500', '250.00')).toEqual([]);
    expect(article('9903.01.2500', '250.01')).toEqual(['lines.0.valueUsd']);
    expect(article('9904040100', '250.01')).toEqual(['lines.0.valueUsd']);
    expect(article('9902.01.0100', '250.01')).toEqual([]);
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

  test('a $900.00 shipment with one $251.00 chapter 99 article is not entered under (a), and the article is named (143.21(a))', () => {
    const lines = [lawfulLine({ valueUsd: usd('649') }), lawfulLine({ htsNumber: '9903.01.25', valueUsd: usd('251') })];
    expect(places(law.chapter99ArticlesAreWithinLimit, { lines })).toEqual(['lines.1.valueUsd']);
  });
});

describe('what is stated about each line', () => {
  test.each(['6109.10.0012', '6109.10.00.12', '6109100012'])('%s is a whole tariff number (143.25)', (htsNumber) => {
    expect(places(law.linesAreClassified, line({ htsNumber }))).toEqual([]);
  });

  test.each(['', '6109', '6109.10', '6109.10.00', '9903.01'])(
    '"%s" lacks digits of a whole tariff number (143.25)',
    (htsNumber) => {
      expect(places(law.linesAreClassified, line({ htsNumber }))).toEqual(['lines.0.htsNumber']);
    },
  );

  test.each(['9903.01.25', '9904.01.25'])('%s is whole as the tariff prints it (143.25)', (htsNumber) => {
    expect(places(law.linesAreClassified, line({ htsNumber }))).toEqual([]);
  });

  test('"brake pads for bicycles" describes the goods, "parts" does not (143.25)', () => {
    expect(places(law.linesAreDescribed, line({ description: 'Brake pads for bicycles' }))).toEqual([]);
    expect(places(law.linesAreDescribed, line({ description: 'parts' }))).toEqual(['lines.0.description']);
  });
});

describe('who may enter', () => {
  const asConsignee = { declarant: { capacity: 'CONSIGNEE', designatedBy: null }, filerIsClient: true } as const;
  const broken = (change: Partial<FilingFacts>) =>
    findings(
      [law.consigneeEntersSmallShipmentsOnly, law.consigneeEntersExemptShipmentsOnly],
      lawfulFiling({ ...asConsignee, ...change }),
    ).map(({ code }) => code);

  test('on 28 August 2025 a consignee enters $800.00 and not $800.01 (143.26)', () => {
    expect(broken({ lawReadOn: day('2025-08-28'), ...worth('800.00') })).toEqual([]);
    expect(broken({ lawReadOn: day('2025-08-28'), ...worth('800.01') })).toEqual(['CONSIGNEE_ABOVE_LIMIT']);
  });

  test('from 29 August 2025 a consignee enters neither $800.00 nor $800.01 (143.26(b), 10.151)', () => {
    expect(broken({ lawReadOn: day('2025-08-29'), ...worth('800.00') })).toEqual(['CONSIGNEE_NOT_EXEMPT']);
    expect(broken({ lawReadOn: day('2025-08-29'), ...worth('800.01') })).toEqual(['CONSIGNEE_ABOVE_LIMIT']);
  });

  test('from 29 August 2025 a consignee still enters a gift of $100.00, and not one of $100.01 (143.26(b), 10.152)', () => {
    const gift = { lawReadOn: day('2025-08-29'), purchasedOrForSale: false, giftClaim: { fromPersonIn: 'JP' } };
    expect(broken({ ...gift, ...worth('100.00') })).toEqual([]);
    expect(broken({ ...gift, ...worth('100.01') })).toEqual(['CONSIGNEE_NOT_EXEMPT']);
  });

  test('it is the day of entry that opens or closes the exemption, not the day of filing (10.151, 141.69)', () => {
    const filed = { lawReadOn: day('2025-08-28'), ...worth('800.00') };
    expect(broken({ ...filed, enteredOn: day('2025-08-29') })).toEqual(['CONSIGNEE_NOT_EXEMPT']);
  });

  test.each(['2025-08-28', '2025-08-29', '2026-11-20'])(
    'on %s an owner, a purchaser and a broker designated by the consignee enter $800.01 (143.26(a))',
    (on) => {
      const shipment = { lawReadOn: day(on), ...worth('800.01') };
      expect(broken({ ...shipment, declarant: { capacity: 'OWNER', designatedBy: null } })).toEqual([]);
      expect(broken({ ...shipment, declarant: { capacity: 'PURCHASER', designatedBy: null } })).toEqual([]);
      expect(broken({ ...shipment, declarant: { capacity: 'BROKER', designatedBy: 'CONSIGNEE' } })).toEqual([]);
    },
  );

  test('cigars of $600.00 were never exempt, so a consignee never entered them (143.26(b), 10.153)', () => {
    const cigars = line({ htsNumber: '2402.10.3030', valueUsd: usd('600') });
    expect(broken({ lawReadOn: day('2025-08-28'), ...cigars })).toEqual(['CONSIGNEE_NOT_EXEMPT']);
  });

  test('a broker enters for a client, an owner only for himself (143.26)', () => {
    const inRight = (change: Partial<FilingFacts>) => places(law.filerEntersInItsOwnRight, change);
    const owner = { declarant: { capacity: 'OWNER', designatedBy: null } } as const;
    expect(inRight({})).toEqual([]);
    expect(inRight({ ...owner, filerIsClient: true, filerKind: 'IMPORTER' })).toEqual([]);
    expect(inRight({ ...owner, filerIsClient: false })).toEqual(['declarant.capacity']);
    expect(inRight({ filerKind: 'IMPORTER', filerIsClient: true })).toEqual(['declarant.capacity']);
  });

  test('a broker says who designated it, and nobody else does (143.26)', () => {
    const designated = (declarant: FilingFacts['declarant']) => places(law.brokerIsDesignated, { declarant });
    expect(designated({ capacity: 'BROKER', designatedBy: 'CONSIGNEE' })).toEqual([]);
    expect(designated({ capacity: 'OWNER', designatedBy: null })).toEqual([]);
    expect(designated({ capacity: 'BROKER', designatedBy: null })).toEqual(['declarant.designatedBy']);
    expect(designated({ capacity: 'OWNER', designatedBy: 'PURCHASER' })).toEqual(['declarant.designatedBy']);
  });
});

describe('the invoice', () => {
  const held = (purchasedOrForSale: boolean, invoiceHeld: FilingFacts['invoiceHeld']) =>
    places(law.invoiceIsHeld, { purchasedOrForSale, invoiceHeld });

  test('a filer of purchased goods who holds the invoice or an itemised statement is accepted, one who holds neither is not (143.27)', () => {
    expect(held(true, 'COMMERCIAL_INVOICE')).toEqual([]);
    expect(held(true, 'ITEMISED_STATEMENT')).toEqual([]);
    expect(held(true, 'NONE')).toEqual(['invoiceHeld']);
  });

  test('goods neither bought nor for sale need no invoice (143.27)', () => {
    expect(held(false, 'NONE')).toEqual([]);
  });
});
