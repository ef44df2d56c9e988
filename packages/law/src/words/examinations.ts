// How closely an entry is examined, and what officers say of that: why they set another examination, and what one found.
// 19 CFR 143.32(o) names the three examinations; no law lists the other words.
import type { Regime } from './regimes.js';
import type { Says } from './says.js';

/** Mildest first. There is no outcome "none". */
export const examinations = ['GENERAL', 'GENERAL_WITH_DOCUMENT_REVIEW', 'INTENSIVE'] as const;
export type Examination = (typeof examinations)[number];

export const examinationSays: Says<Examination> = {
  GENERAL: 'General examination.',
  GENERAL_WITH_DOCUMENT_REVIEW: 'General examination with document review.',
  INTENSIVE: 'Intensive examination: no release before its findings are recorded.',
};

/** Why a closer examination is set. */
export const raisingReasons = ['GOODS_OF_RISK', 'PARTY_OF_RISK', 'PAPERS_IN_DOUBT', 'OTHER'] as const;

/** Why a milder examination is set. */
export const loweringReasons = ['CRITERION_DOES_NOT_FIT', 'PAPERS_SHOW_IT', 'EXAMINED_BEFORE', 'OTHER'] as const;

/** GOODS_EXAMINED is said by recording what was found, and chosen by nobody. */
export type ExaminationReason = (typeof raisingReasons)[number] | (typeof loweringReasons)[number] | 'GOODS_EXAMINED';

export const examinationReasonSays: Says<ExaminationReason> = {
  GOODS_OF_RISK: 'Goods of this kind call for a closer look. Raises it.',
  PARTY_OF_RISK: 'What Customs knows of a party calls for a closer look. Raises it.',
  PAPERS_IN_DOUBT: 'The papers leave doubts that the goods must answer. Raises it.',
  CRITERION_DOES_NOT_FIT: 'The criterion that was met does not fit these goods. Lowers it.',
  PAPERS_SHOW_IT: 'The papers show what the examination was to find. Lowers it.',
  EXAMINED_BEFORE: 'The goods were examined before, here or by another authority. Lowers it.',
  GOODS_EXAMINED: 'An officer examined the goods unasked: kept by recording what was found.',
  OTHER: 'Another reason, said in the note.',
};

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
export type ExaminationFinding = (typeof examinationFindings)[Regime][number];

export const examinationFindingSays: Says<ExaminationFinding> = {
  AS_DECLARED: 'Everything is as declared.',
  QUANTITY_DIFFERS: 'More or less than declared.',
  GOODS_NOT_DECLARED: 'Goods that were not declared.',
  VALUE_DIFFERS: 'A value that is not as declared.',
  ORIGIN_DIFFERS: 'A country of origin that is not as declared. Customs territory alone.',
  CLASSIFICATION_DIFFERS: 'Goods of another HTS number than declared. Customs territory alone.',
  MARKING_MISSING: 'No mark of the country of origin where one is required. Customs territory alone.',
  CATEGORY_DIFFERS: 'Goods of another category of the excise than declared. American Samoa alone.',
  PURPOSE_DIFFERS: 'Goods for another purpose than declared. American Samoa alone.',
  PROHIBITED_OR_RESTRICTED: 'Goods that are prohibited, or need a permit that is missing.',
};
