// Units of quantity: the tariff's own, by the codes of the automated systems, and the spellings that are read as them.
// Not modelled: which unit a tariff number asks for; second units.
import { lettersAndDigits } from './code.js';

/** A unit of quantity, by its code. */
export interface UnitOfQuantity {
  readonly code: string;
  readonly name: string;
  /** Other spellings, without points, blanks and case: as the tariff prints them, and as people write them. */
  readonly readAs: readonly string[];
}

const unit = (code: string, name: string, readAs = ''): UnitOfQuantity => ({
  code,
  name,
  readAs: readAs === '' ? [] : readAs.split(' '),
});

/** The most usual first. */
export const unitsOfQuantity: readonly UnitOfQuantity[] = [
  unit('NO', 'number', 'NUMBER NOS EA EACH UNIT UNITS'),
  unit('KG', 'kilograms', 'KGS KILO KILOS KILOGRAM KILOGRAMS KILOGRAMME KILOGRAMMES KGM'),
  unit('DOZ', 'dozens', 'DZ DOZEN DOZENS'),
  unit('PRS', 'pairs', 'PR PAIR PAIRS'),
  unit('DPR', 'dozen pairs', 'DOZPRS DOZPR DOZENPAIR DOZENPAIRS'),
  unit('PCS', 'pieces', 'PC PIECE PIECES'),
  unit('M2', 'square meters', 'SQM SQUAREMETER SQUAREMETERS SQUAREMETRE SQUAREMETRES'),
  unit('M3', 'cubic meters', 'CUM CBM CUBICMETER CUBICMETERS CUBICMETRE CUBICMETRES'),
  unit('M', 'meters', 'METER METERS METRE METRES'),
  unit('CM2', 'square centimeters', 'SQCM'),
  unit('KM3', 'cubic kilometers'),
  unit('L', 'liters', 'LITER LITERS LITRE LITRES LTR LTRS'),
  unit('PFL', 'proof liters', 'PFLITER PFLITERS PFLITRE PFLITRES PROOFLITER PROOFLITERS'),
  unit('BBL', 'barrels', 'BARREL BARRELS BBLS'),
  unit('T', 'metric tons', 'TON TONS TONNE TONNES METRICTON METRICTONS'),
  unit('GM', 'grams', 'G GRAM GRAMS GRAMME GRAMMES'),
  unit('CAR', 'carats', 'CARAT CARATS'),
  unit('CTN', 'content metric tons'),
  unit('CKG', 'content kilograms'),
  unit('CGM', 'content grams'),
  unit('GRS', 'gross', 'GR GROSS'),
  unit('THS', 'thousands', 'THOUSAND THOUSANDS'),
  unit('X', 'no unit is asked'),
];

const codes = new Map(unitsOfQuantity.flatMap(({ code, readAs }) => [code, ...readAs].map((text) => [text, code])));

/** The code of a unit as the tariff prints it or as people write it: `No.`, `doz.`, `m²`, `each`; null for none of them. */
export const readUnitOfQuantity = (typed: string | null | undefined): string | null =>
  codes.get(lettersAndDigits(typed ?? '')) ?? null;
