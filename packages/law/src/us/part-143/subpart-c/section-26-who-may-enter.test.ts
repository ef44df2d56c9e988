import { Temporal, findings, usd, type Rule } from '@landfall/rule';
import type { FilingFacts, LineFacts } from '../../facts.js';
import { lawfulFiling, lawfulLine } from '../../lawful-filing.js';
import * as law from './section-26-who-may-enter.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const places = (rule: Rule<FilingFacts>, change: Partial<FilingFacts>) =>
  rule.broken(lawfulFiling(change)).map((path) => path.join('.'));
const worth = (...valuesUsd: string[]) => ({
  lines: valuesUsd.map((valueUsd) => lawfulLine({ valueUsd: usd(valueUsd) })),
});
const line = (change: Partial<LineFacts>) => ({ lines: [lawfulLine(change)] });

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

  test('a consignee who is refused is told why each exemption is not met, or what is not stated (143.26(b))', () => {
    const [refused] = findings(
      [law.consigneeEntersExemptShipmentsOnly],
      lawfulFiling({ ...asConsignee, ...worth('200') }),
    );
    expect(refused?.message).toContain(
      'None is seen to be met: these goods are not exempt under 19 CFR 10.151, which is suspended; ' +
        'not claimed as a gift, 19 CFR 10.152. It is not stated whether they are a traveller’s personal or household articles, 19 CFR 148.51.',
    );
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
