// Filings with one thing wrong each, and how the answer names it.
import { lawfulFiling, lawfulLine } from '../journey/filing.ts';

/** A filing that is refused: which finding is expected where, or what the error says of the place. */
export interface WrongFiling {
  what: string;
  input: Record<string, unknown>;
  /** `CODE at path` of a finding, or a text that the error must show. */
  says: string | RegExp;
}

const line = (change: Record<string, unknown>) => ({ lines: [lawfulLine(change)] });
const filing = (what: string, change: Record<string, unknown>, says: WrongFiling['says']): WrongFiling => ({
  what,
  input: lawfulFiling(change),
  says,
});

const notDecimal = /Decimal (cannot be a number|must be a string).*|lines\[0\]\.valueUsd/;

/** Figures: money is exact and written as text; nothing negative, absurd or unreadable is kept. */
export const wrongFigures: readonly WrongFiling[] = [
  filing('money as a float', line({ valueUsd: 1640.5 }), notDecimal),
  filing('money as a whole number', line({ valueUsd: 1640 }), notDecimal),
  filing('money as a truth', line({ valueUsd: true }), notDecimal),
  ...['1e400', 'NaN', 'Infinity', 'a lot', '', '9999999999999', '1.2.3', '€5'].map((valueUsd) =>
    filing(`the money "${valueUsd}"`, line({ valueUsd }), 'AMOUNT_UNREADABLE at lines.0.valueUsd'),
  ),
  ...['5.001', '1.250', '12,50'].map((valueUsd) =>
    filing(`the money "${valueUsd}"`, line({ valueUsd }), 'AMOUNT_AMBIGUOUS at lines.0.valueUsd'),
  ),
  filing('a quantity in words', line({ quantity: 'a few' }), 'NUMBER_UNREADABLE at lines.0.quantity'),
  filing('a weight with its unit', line({ grossWeightKg: '5 kg' }), 'NUMBER_UNREADABLE at lines.0.grossWeightKg'),
  filing('a negative value', line({ valueUsd: '-5.00' }), 'AMOUNT_OUT_OF_RANGE at lines.0.valueUsd'),
  filing('a value with fractions of a cent', line({ valueUsd: '5.0001' }), 'AMOUNT_UNREADABLE at lines.0.valueUsd'),
  filing('a value of a trillion', line({ valueUsd: '999999999999.99' }), 'AMOUNT_OUT_OF_RANGE at lines.0.valueUsd'),
  filing('a negative duty', { estimatedDutyUsd: '-0.01' }, 'AMOUNT_OUT_OF_RANGE at estimatedDutyUsd'),
  filing('a quantity of nothing', line({ quantity: '0' }), 'QUANTITY_OUT_OF_RANGE at lines.0.quantity'),
  filing('a negative weight', line({ grossWeightKg: '-1' }), 'QUANTITY_OUT_OF_RANGE at lines.0.grossWeightKg'),
  filing('a version beyond 32 bits', { entryId: 'ent_x', entryVersion: 2_147_483_648 }, /entryVersion.*32-bit/),
  filing('a version that is no whole number', { entryId: 'ent_x', entryVersion: 1.5 }, /entryVersion.*non-integer/),
];

/** Days, codes and numbers of a form that does not exist. */
export const wrongForms: readonly WrongFiling[] = [
  ...[
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '0000-00-00',
    'tomorrow',
    '2026-11-22T00:00:00Z',
    '10000-01-01',
    '',
  ].map((arrivesOn) => filing(`the day "${arrivesOn}"`, { arrivesOn }, 'DAY_UNREADABLE at arrivesOn')),
  filing('a day of two months', { arrivesOn: '03/04/2026' }, 'DAY_AMBIGUOUS at arrivesOn'),
  filing('a day a thousand years ago', { arrivesOn: '1026-11-22' }, 'ARRIVAL_OUT_OF_RANGE at arrivesOn'),
  filing('the last day that can be written', { arrivesOn: '9999-12-31' }, 'ARRIVAL_OUT_OF_RANGE at arrivesOn'),
  ...['7318', '7318.14', ''].map((htsNumber) =>
    filing(`the tariff number "${htsNumber}"`, line({ htsNumber }), 'HTS_NUMBER_INCOMPLETE at lines.0.htsNumber'),
  ),
  ...['ABCD.EF.GHIJ', '7318.14.10600', '०७३१८१४१०६', '0000000000', '7731814106'].map((htsNumber) =>
    filing(`the tariff number "${htsNumber}"`, line({ htsNumber }), 'HTS_NUMBER_MALFORMED at lines.0.htsNumber'),
  ),
  ...['XX', 'UK', '🇹🇼', ''].map((countryOfOrigin) =>
    filing(`the country "${countryOfOrigin}"`, line({ countryOfOrigin }), 'COUNTRY_UNKNOWN at lines.0.countryOfOrigin'),
  ),
  ...['9999', '32O1', ''].map((portCode) => filing(`the port "${portCode}"`, { portCode }, 'PORT_UNKNOWN at portCode')),
  filing('the unit "bushels"', line({ unit: 'bushels' }), 'UNIT_MALFORMED at lines.0.unit'),
  filing(
    'a mode of transport that is none',
    { modeOfTransport: 'ROCKET' },
    /ROCKET.*modeOfTransport|modeOfTransport.*ROCKET/,
  ),
  filing('a truth as text', { purchasedOrForSale: 'yes' }, /purchasedOrForSale/),
  filing('text as a number', line({ description: 42 }), /lines\[0\]\.description/),
  filing('text as a list', { conveyance: ['HA', '462'] }, /conveyance/),
  filing('nothing where something must be', { consignee: null }, /consignee/),
  filing('a field that there is not', { reliable: true }, /reliable/),
  filing('a field left out', { certification: { accepted: true } }, /certification.*statement/),
];

/** Texts and counts beyond their bounds, and texts that cannot be kept. */
export const wrongTexts: readonly WrongFiling[] = [
  filing('a NUL in a description', line({ description: 'Steel\u0000 screws' }), /input\.lines\.0\.description.*NUL/),
  filing(
    'half a character',
    { consignee: { name: 'Half \ud800', address: 'a' } },
    /input\.consignee\.name.*half a character/,
  ),
  filing('half a character the other way', { conveyance: '\udc00' }, /input\.conveyance.*half a character/),
  filing('a NUL in the key', { idempotencyKey: 'a\u0000b' }, /input\.idempotencyKey.*NUL/),
  filing('a NUL in the id of the importer', { importerAccountId: 'acc_\u0000' }, /input\.importerAccountId.*NUL/),
  filing(
    'a description of 60,000 letters',
    line({ description: 'a'.repeat(60_000) }),
    'TEXT_TOO_LONG at lines.0.description',
  ),
  filing(
    'a name of 201 letters',
    { consignee: { name: 'a'.repeat(201), address: 'b' } },
    'TEXT_TOO_LONG at consignee.name',
  ),
  filing('an id of 60,000 letters', { importerAccountId: 'a'.repeat(60_000) }, 'TEXT_TOO_LONG at importerAccountId'),
  filing('a key of 129 letters', { idempotencyKey: 'k'.repeat(129) }, 'TEXT_TOO_LONG at idempotencyKey'),
  filing('an empty key', { idempotencyKey: '' }, 'TEXT_MISSING at idempotencyKey'),
  filing('a consignee of marks', { consignee: { name: '.', address: '-' } }, 'TEXT_SAYS_NOTHING at consignee.name'),
  filing('no line', { lines: [] }, 'LINE_COUNT_OUT_OF_RANGE at lines'),
  filing('questions that no officer is asked', { askOfficer: ['ANYTHING'] }, 'OFFICER_CANNOT_BE_ASKED at askOfficer.0'),
  filing('a hundred questions', { askOfficer: Array(100).fill('ANYTHING') }, 'TEXT_TOO_LONG at askOfficer'),
  filing('a consignee of spaces', { consignee: { name: '   ', address: '\u00a0' } }, 'TEXT_MISSING at consignee.name'),
  filing(
    'data that are not certified',
    { certification: { accepted: false, statement: 'x' } },
    'NOT_CERTIFIED at certification.accepted',
  ),
  filing('a regime that is not served', { regime: 'AS_TERRITORY' }, 'REGIME_NOT_SERVED at regime'),
];
