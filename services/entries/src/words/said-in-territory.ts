// All that who declares into American Samoa may be told by rules and steps of this service, apart from the law's own.
import { sentencesOf, type Rule, type Sentence } from '@landfall/rule';
import { answersAreBearable } from '../draft/save/bearable-answers.js';
import { importerDeclares } from '../draft/save/importer-declares.js';
import { stepsInTerritory } from '../entry/next-step.js';
import { filerReferenceRules } from '../filing/filer-reference.js';
import { entryIsTheFilers, furtherFilingRules } from '../filing/further-filing.js';
import { portTakesFilings } from '../filing/port-takes-filings.js';
import { receiptRules } from '../filing/read-receipts.js';
import { askedInEnglish } from '../kinds/asked-in-samoan.js';
import { kindsInSamoan } from '../kinds/index.js';
import { goodsBy, phaseRules } from '../phase/phase-rules.js';

const rules = [
  ...[importerDeclares, ...answersAreBearable, portTakesFilings, ...receiptRules, ...phaseRules],
  ...[...filerReferenceRules, entryIsTheFilers, ...furtherFilingRules],
  ...kindsInSamoan.flatMap((kind) => kind.rules),
] as unknown as readonly Rule<never>[];

export const saidInTerritory: readonly Sentence[] = [
  ...rules.flatMap(sentencesOf),
  ...kindsInSamoan.flatMap(askedInEnglish),
  ...[...stepsInTerritory, ...Object.values(goodsBy)],
];
