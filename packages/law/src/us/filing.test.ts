import { Decimal, Temporal, refuses, usd } from '@landfall/rule';
import fc from 'fast-check';
import type { FilingFacts } from './facts.js';
import { questionsToOfficer } from '../law-of-regime.js';
import { askableCodes, filingFindings, filingRules, timeOfEntryRules } from './filing.js';
import { lawfulFiling, lawfulLine } from './lawful-filing.js';

const codes = (change: Partial<FilingFacts>) => filingFindings(lawfulFiling(change)).map(({ code }) => code);

test('a lawful filing has no findings', () => {
  expect(codes({})).toEqual([]);
});

test('every rule has a code of its own', () => {
  expect(new Set(filingRules.map(({ code }) => code)).size).toBe(filingRules.length);
});

test('a filing that breaks many rules learns of all of them at once', () => {
  const line = lawfulLine({ htsNumber: '6109', description: 'goods', valueUsd: usd('2500.01'), countryOfOrigin: 'ZZ' });
  expect(codes({ lines: [line], invoiceHeld: 'NONE', hasMandate: false, filerAbiStatus: 'SUSPENDED' })).toEqual([
    'COUNTRY_UNKNOWN',
    'MANDATE_MISSING',
    'INFORMAL_LIMIT_EXCEEDED',
    'DESCRIPTION_INADEQUATE',
    'HTS_NUMBER_INCOMPLETE',
    'INVOICE_NOT_HELD',
    'FILER_NOT_ABI_OPERATIONAL',
  ]);
});

test('what was asked of an officer warns, and what else is wrong still refuses', () => {
  const above = { lines: [lawfulLine({ valueUsd: usd('2500.01') })], askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] };
  const asked = filingFindings(lawfulFiling(above));
  expect(refuses(asked)).toBe(false);
  expect(questionsToOfficer('US_CBP', asked)).toEqual(['INFORMAL_LIMIT_EXCEEDED']);
  expect(refuses(filingFindings(lawfulFiling({ ...above, invoiceHeld: 'NONE' })))).toBe(true);
});

test('a question about a rule that is not broken reaches no officer', () => {
  expect(
    questionsToOfficer('US_CBP', filingFindings(lawfulFiling({ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED'] }))),
  ).toEqual([]);
});

test('an officer can be asked only where the law leaves a judgment', () => {
  expect(askableCodes).toEqual(['INFORMAL_LIMIT_EXCEEDED', 'CHAPTER_99_LIMIT_EXCEEDED', 'DESCRIPTION_INADEQUATE']);
  const found = filingFindings(lawfulFiling({ askedOfficer: ['INFORMAL_LIMIT_EXCEEDED', 'INVOICE_NOT_HELD'] }));
  expect(found.map(({ code, path }) => [code, path])).toEqual([['OFFICER_CANNOT_BE_ASKED', ['askOfficer', '1']]]);
});

test('a day before the law that is held gets one clear finding', () => {
  expect(codes({ lawReadOn: Temporal.PlainDate.from('1990-01-01'), invoiceHeld: 'NONE' })).toEqual(['LAW_NOT_HELD']);
});

test('every rule that reads the time of entry is read again when it is fixed later (141.68)', () => {
  const parcel = { giftClaim: { fromPersonIn: 'JP' }, purchasedOrForSale: false };
  const shipments: Partial<FilingFacts>[] = [
    ...[{}, parcel, { modeOfTransport: 'MAIL' as const }, { modeOfTransport: 'HAND_CARRIED' as const }],
    { declarant: { capacity: 'CONSIGNEE', designatedBy: null } },
    { lines: [lawfulLine({ furtherHtsNumbers: ['9903.01.25'], unit: 'KG', valueUsd: usd('2500.01') })] },
  ];
  const readsTimeOfEntry = ({ broken }: (typeof filingRules)[number]) =>
    shipments.some((change) => {
      let isRead = false;
      const facts = { ...lawfulFiling(change) };
      for (const name of ['enteredOn', 'enteredAt'])
        Object.defineProperty(facts, name, { get: () => ((isRead = true), null) });
      broken(facts);
      return isRead;
    });
  const codesOf = (rules: typeof filingRules) => rules.map(({ code }) => code);
  expect(codesOf(timeOfEntryRules)).toEqual(codesOf(filingRules.filter(readsTimeOfEntry)));
  expect(codesOf(timeOfEntryRules)).toContain('MAIL_NOT_BY_TYPE_11');
});

test('no figures and no texts, however absurd, keep the law from being read', () => {
  const figure = fc
    .oneof(
      fc.double(),
      fc.constantFrom('1e400', '1e900000000000', '1e-900000000000', '-0', '123456789012345678901234567890.123'),
    )
    .map((n) => new Decimal(n));
  const line = fc.record({
    quantity: figure,
    grossWeightKg: figure,
    valueUsd: figure,
    description: fc.string({ unit: 'binary' }),
    htsNumber: fc.string(),
    furtherHtsNumbers: fc.array(fc.string()),
    unit: fc.string(),
    countryOfOrigin: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), figure, (lines, estimatedDutyUsd) => {
      for (const { message } of filingFindings(lawfulFiling({ lines, estimatedDutyUsd })))
        expect(message).not.toContain('NaN');
    }),
  );
});

test('a finding never repeats what the caller wrote', () => {
  const text = 'zq<script>';
  const lines = [
    lawfulLine({ htsNumber: text, furtherHtsNumbers: [text], unit: text, countryOfOrigin: text, description: 'goods' }),
  ];
  const found = filingFindings(
    lawfulFiling({ lines, portCode: text, giftClaim: { fromPersonIn: text }, askedOfficer: [text] }),
  );
  expect(found.length).toBeGreaterThan(5);
  expect(JSON.stringify(found)).not.toContain(text);
});
