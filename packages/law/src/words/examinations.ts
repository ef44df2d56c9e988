// What officers say of an examination: why they set another, and what one found. No law lists these words.
import type { Regime } from './ports.js';

/** Why a closer examination is set. */
export const raisingReasons = ['GOODS_OF_RISK', 'PARTY_OF_RISK', 'PAPERS_IN_DOUBT', 'OTHER'] as const;

/** Why a milder examination is set. */
export const loweringReasons = ['CRITERION_DOES_NOT_FIT', 'PAPERS_SHOW_IT', 'EXAMINED_BEFORE', 'OTHER'] as const;

/**
 * What an examination of the goods can find, by what the law of the entry has declared: a tariff number and the origin in
 * the customs territory; the purpose and the category of each line in American Samoa.
 */
export const examinationFindings = {
  US_CBP: [
    ...(['AS_DECLARED', 'QUANTITY_DIFFERS', 'CLASSIFICATION_DIFFERS', 'ORIGIN_DIFFERS', 'VALUE_DIFFERS'] as const),
    ...(['GOODS_NOT_DECLARED', 'MARKING_MISSING', 'PROHIBITED_OR_RESTRICTED'] as const),
  ],
  AS_TERRITORY: [
    ...(['AS_DECLARED', 'QUANTITY_DIFFERS', 'VALUE_DIFFERS', 'CATEGORY_DIFFERS', 'PURPOSE_DIFFERS'] as const),
    ...(['GOODS_NOT_DECLARED', 'PROHIBITED_OR_RESTRICTED'] as const),
  ],
} as const satisfies Readonly<Record<Regime, readonly string[]>>;
