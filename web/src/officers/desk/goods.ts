import { quantityInWords } from '../../entry/quantity.ts';
import { usd } from '../../entry/usd.ts';
import { foundBy } from '../../lines/found-by.ts';
import { textsOf } from '../../texts/texts.ts';
import type { Filed } from './review-query.ts';

/** A line of goods as an officer looks at it, whichever law it comes under. */
export interface GoodsLine {
  number: number;
  /** In the filer's words; null where they were erased. */
  description: string | null;
  /** All that it is found by. */
  found: string;
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
  const t = textsOf('desk');
  return {
    number: line.number,
    description: line.description,
    found: foundBy(line.description, line),
    facts: [
      t('goods.tariff', { hts: line.htsNumber }),
      t('goods.from', { country: line.countryOfOrigin }),
      t('goods.gross', { kg: quantityInWords(line.grossWeightKg) }),
      ...(line.descriptionAdequate ? [] : [t('goods.notAdequate')]),
    ],
    quantity: quantityInWords(line.quantity, line.unit),
    amountUsd: line.valueUsd,
    excise: null,
  };
}

type TerritoryLine = NonNullable<Filed['territoryDeclaration']>['lines'][number];

function intoTheTerritory(line: TerritoryLine): GoodsLine {
  const t = textsOf('desk');
  const { number, description, quantity, unit, purchasePriceUsd, purpose, category, exciseUsd, says, citation } = line;
  return {
    number,
    description,
    found: foundBy(description),
    facts: [
      t(`purpose.${purpose}`),
      ...(category === 'NONE' ? [] : [t(`category.${category}`)]),
      ...(line.usedMachine ? [t('usedMachine')] : []),
    ],
    quantity: quantityInWords(quantity, unit),
    amountUsd: purchasePriceUsd,
    excise: { amountUsd: exciseUsd, says, citation },
  };
}

/** An amount for people; where there is none yet, that it is to be assessed. */
export const amountInWords = (amountUsd: string | null): string =>
  amountUsd === null ? textsOf('officers')('toAssess') : usd(amountUsd);
