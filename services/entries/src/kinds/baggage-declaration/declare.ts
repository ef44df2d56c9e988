// A declaration of baggage into American Samoa, read from the answers of a draft: it can be judged and kept.
import type { DeclarationFacts } from '@landfall/law/as/facts';
import { amountsOfListedGoodsArePlausible, strengthIsPlausible } from '@landfall/law/as/listed-goods';
import { arrivalIsOfThisTime, goodsAreDescribed } from '@landfall/law/as/plausibility';
import { baggageRules } from '@landfall/law/as/title-27/section-1005-baggage-declaration';
import { portIsOfTheTerritory, quantitiesArePlausible } from '@landfall/law/as/well-formed';
import { airWaybillRules } from '@landfall/law/shared/air-waybill';
import { findings, refuses, type Finding, type Rule } from '@landfall/rule';
import type { Days } from '../days.js';
import type { Declaration } from '../declaration.js';
import type { DraftToFile } from '../draft-to-file.js';
import type { FiledBaggage } from '../filed-data.js';
import { answerRulesOf } from '../form/answer-rules.js';
import type { Answers } from '../form/answers.js';
import { readAnswers, readSoFar } from '../form/said.js';
import { declarationIntoTheTerritory, findingsInTheTerritory } from '../into-the-territory.js';
import { baggageOf, goodsOf, purposeOfBaggage } from './facts.js';
import { baggageDeclaration as form } from './form.js';
import { inEnglish } from './texts.en.js';

export const answerRules: readonly Rule<Answers>[] = answerRulesOf(form, inEnglish);

/** What is asked of any goods that enter the territory. */
export const rulesOfTheTerritory: readonly Rule<DeclarationFacts>[] = [
  ...[portIsOfTheTerritory, quantitiesArePlausible, ...airWaybillRules],
  ...[arrivalIsOfThisTime, goodsAreDescribed, amountsOfListedGoodsArePlausible, strengthIsPlausible],
];

/** Every broken rule of the answers of a draft, with paths in them. */
export const findingsOfAnswers = (answers: Answers, { lawReadOn: filedOn, arrival }: Days): Finding[] =>
  findingsInTheTerritory(form, answerRules, answers, filedOn, () => {
    const read = readSoFar(form, answers);
    return [
      ...findings(rulesOfTheTerritory, goodsOf(read, filedOn)),
      ...findings(baggageRules, { ...baggageOf(read, filedOn), arrival }),
    ];
  });

/** The declaration that a draft makes; null while the law refuses it, for then it stays a draft. */
export function declarationOfDraft(draft: DraftToFile, days: Days): Declaration | null {
  const found = findingsOfAnswers(draft.answers, days);
  if (refuses(found)) return null;
  const { said } = readAnswers(form, draft.answers);
  const { filerName: name, filerAddress: address } = said;
  return declarationIntoTheTerritory(draft, found, days.lawReadOn, {
    ...{ entryType: 'BAGGAGE_DECLARATION', form, said, consignee: { name, address } },
    goods: said.lines.map((line) => ({ ...line, purchasePriceUsd: line.valueUsd, purpose: purposeOfBaggage })),
    dataOf: (kept, lines, documents) =>
      ({ kind: 'BAGGAGE_DECLARATION', ...kept, lines, documents }) as unknown as FiledBaggage,
  });
}
