// A declaration of baggage into American Samoa, read from the answers of a draft: it can be judged and kept.
import type { DeclarationFacts } from '@landfall/law/as/facts';
import { arrivalIsOfThisTime, goodsAreDescribed } from '@landfall/law/as/plausibility';
import { exciseOnLine, isAssessed } from '@landfall/law/as/title-11/chapter-10-excise';
import { baggageRules } from '@landfall/law/as/title-27/section-1005-baggage-declaration';
import { lawIsHeldForTheDay, portIsOfTheTerritory, quantitiesArePlausible } from '@landfall/law/as/well-formed';
import { airWaybillRules } from '@landfall/law/shared/air-waybill';
import { certificationFindings } from '@landfall/law/shared/certification';
import { linesCanBeCounted } from '@landfall/law/shared/lines';
import { descriptionIsAdequate } from '@landfall/law/shared/vague-descriptions';
import { findings, refuses, sumOf, sumUsd, type Finding, type Rule, type Temporal } from '@landfall/rule';
import { answerRulesOf } from '../form/answer-rules.js';
import type { Answers } from '../form/answers.js';
import type { Declaration } from '../declaration.js';
import type { DraftToFile } from '../draft-to-file.js';
import { exact } from '../exact.js';
import type { FiledOnForm } from '../filed-data.js';
import { together } from '../form/judged.js';
import { certifiedOf, keptOf } from '../form/places.js';
import { readAnswers, readSoFar, type Said } from '../form/said.js';
import { baggageOf, goodsOf, purposeOfBaggage } from './facts.js';
import { baggageDeclaration as form } from './form.js';
import { inEnglish } from './texts.en.js';

type SaidOfBaggage = Said<typeof form>;

export const answerRules: readonly Rule<Answers>[] = answerRulesOf(form, inEnglish);

/** What is asked of any goods that enter the territory. */
export const rulesOfTheTerritory: readonly Rule<DeclarationFacts>[] = [
  ...[portIsOfTheTerritory, quantitiesArePlausible, ...airWaybillRules],
  ...[arrivalIsOfThisTime, goodsAreDescribed],
];

/** Every broken rule of the answers of a draft, with paths in them. */
export function findingsOfAnswers(answers: Answers, filedOn: Temporal.PlainDate): Finding[] {
  const unheld = findings([lawIsHeldForTheDay], { filedOn });
  if (unheld.length > 0) return unheld;
  const tooMany = (answers.lines ?? []).length > form.mostLines ? findings([linesCanBeCounted], answers) : [];
  if (tooMany.length > 0) return tooMany;
  const read = readSoFar(form, answers);
  return together(form, findings(answerRules, answers), [
    ...findings(rulesOfTheTerritory, goodsOf(read, filedOn)),
    ...findings(baggageRules, baggageOf(read, filedOn)),
  ]);
}

/** The declaration that a draft makes; null while the law refuses it, for then it stays a draft. */
export function declarationOfDraft(draft: DraftToFile, on: Temporal.PlainDate): Declaration | null {
  const { answers, accountId, entry, documents, certification } = draft;
  const found = findingsOfAnswers(answers, on);
  if (refuses(found)) return null;
  const { said } = readAnswers(form, answers);
  const { portCode, modeOfTransport, filerName: name, filerAddress: address, lines } = said;
  const kind = { regime: 'AS_TERRITORY', entryType: 'BAGGAGE_DECLARATION' } as const;
  const data = dataOf(said, documents, on);
  return {
    ...{ ...kind, portCode, modeOfTransport, importerAccountId: accountId, consignee: { name, address } },
    ...{ entryId: entry?.id ?? null, entryVersion: entry?.entryVersion ?? null },
    totalValueUsd: sumUsd(lines.map(({ valueUsd }) => valueUsd)),
    dutyUsd: sumOf(lines.flatMap((line, n) => exciseOn(line, n, on).charge ?? [])),
    linesToAssess: lines.flatMap(({ category }, n) => (isAssessed({ category, on }) ? [n + 1] : [])),
    ...{ documents: data.documents, certification, canBeKept: true },
    certified: { ...kind, ...certifiedOf(form, said), documents: [...documents], certification },
    judge: (_, { lawReadOn }) => [...found, ...certificationFindings('AS_TERRITORY', certification, lawReadOn)],
    data: () => data,
  };
}

const exciseOn = ({ valueUsd, category }: SaidOfBaggage['lines'][number], n: number, on: Temporal.PlainDate) =>
  exciseOnLine({ purchasePriceUsd: valueUsd, purpose: purposeOfBaggage, category, on }, n + 1);

function dataOf(said: SaidOfBaggage, documents: DraftToFile['documents'], on: Temporal.PlainDate): FiledOnForm {
  const { lines, ...kept } = keptOf(form, said);
  return {
    ...kept,
    lines: lines.map((line, n) => {
      const { exciseUsd } = exciseOn(said.lines[n]!, n, on);
      return {
        ...{ number: n + 1, ...line, exciseUsd: exciseUsd && exact(exciseUsd) },
        descriptionAdequate: descriptionIsAdequate(said.lines[n]!.description, on),
      };
    }),
    documents: documents.map(({ documentId, kind }) => ({ documentId, kind, presented: true })),
  } as FiledOnForm;
}
