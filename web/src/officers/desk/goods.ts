import { usd } from '../../entry/usd.ts';
import type { Filed } from './review-query.ts';

/** A line of goods as an officer looks at it, whichever law it comes under. */
export interface GoodsLine {
  number: number;
  /** In the filer's words; null where they were erased. */
  description: string | null;
  /** Short facts beside the description. */
  facts: readonly string[];
  quantity: string;
  /** What it cost or is worth, in US dollars. */
  amountUsd: string;
  /** The excise on it; null under a law without one. */
  excise: { amountUsd: string | null; says: string; citation: string | null } | null;
}

/** The lines of a filing; their numbers are the filing's own. */
export const goodsOf = ({ territoryDeclaration, lines }: Filed): GoodsLine[] =>
  territoryDeclaration ? territoryDeclaration.lines.map(intoTheTerritory) : lines.map(intoTheCustomsTerritory);

function intoTheCustomsTerritory(line: Filed['lines'][number]): GoodsLine {
  return {
    number: line.number,
    description: line.description,
    facts: [
      `Tariff number ${line.htsNumber}`,
      `from ${line.countryOfOrigin}`,
      `${trimmed(line.grossWeightKg)} kg gross`,
      ...(line.descriptionAdequate ? [] : ['description not adequate (19 CFR 143.25)']),
    ],
    quantity: `${trimmed(line.quantity)} ${line.unit}`,
    amountUsd: line.valueUsd,
    excise: null,
  };
}

type TerritoryLine = NonNullable<Filed['territoryDeclaration']>['lines'][number];

function intoTheTerritory(line: TerritoryLine): GoodsLine {
  const { number, description, quantity, unit, purchasePriceUsd, purpose, category, exciseUsd, says, citation } = line;
  return {
    number,
    description,
    facts: [purposeInWords[purpose], ...(category === 'NONE' ? [] : [categoryInWords[category]])],
    quantity: [trimmed(quantity), unit].filter(Boolean).join(' '),
    amountUsd: purchasePriceUsd,
    excise: { amountUsd: exciseUsd, says, citation },
  };
}

const purposeInWords: Record<TerritoryLine['purpose'], string> = {
  RESALE: 'For resale',
  OPERATIONS: 'For a business’ own operations',
  PROJECT: 'For a project',
  OTHER_COMMERCIAL: 'Other commercial use',
  PERSONAL: 'For personal use',
};

const categoryInWords: Record<TerritoryLine['category'], string> = {
  NONE: 'no listed category',
  ALCOHOL: 'alcohol',
  TOBACCO: 'tobacco',
  VEHICLE: 'vehicle',
  PETROLEUM: 'petroleum',
  SECOND_HAND: 'second-hand',
};

/** A quantity without the zeros that say nothing: `12.00` as `12`. */
export const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** An amount for people; a dash in words where there is none. */
export const amountInWords = (amountUsd: string | null): string =>
  amountUsd === null ? 'To be assessed' : usd(amountUsd);
