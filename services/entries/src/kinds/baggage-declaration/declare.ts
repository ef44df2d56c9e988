// A declaration of baggage into American Samoa, read from the answers of a draft: it can be judged and kept.
import { goodsAreDescribed, arrivalIsOfThisTime } from '@landfall/law/as/plausibility';
import { exciseOnLine, isAssessed } from '@landfall/law/as/title-11/chapter-10-excise';
import { baggageRules, type BaggageFacts } from '@landfall/law/as/title-27/chapter-10-baggage-declaration';
import * as territory from '@landfall/law/as/well-formed';
import type { Answers } from '@landfall/law/shared/answers';
import { certificationFindings } from '@landfall/law/shared/certification';
import * as shared from '@landfall/law/shared/questions';
import { descriptionIsAdequate } from '@landfall/law/shared/vague-descriptions';
import { findings, refuses, sumOf, sumUsd, type Finding, type Rule, type Temporal } from '@landfall/rule';
import type { Declaration } from '../declaration.js';
import type { DraftToFile } from '../draft-to-file.js';
import { exact } from '../exact.js';
import type { FiledOnForm } from '../filed-data.js';
import { certifiedOf, keptOf } from '../places.js';
import { choicesAreKnown, questionsOf, yesOrNoIsSaid } from '../questions.js';
import { readAnswers, type Said } from '../said.js';
import { baggageDeclaration as form } from './form.js';
import { inEnglish } from './texts.en.js';

type SaidOfBaggage = Said<typeof form>;

const questions = questionsOf(form, inEnglish);
export const answerRules: readonly Rule<Answers>[] = [
  ...[shared.answersAreGiven(questions), yesOrNoIsSaid(form, inEnglish), shared.answersAreShort(questions)],
  ...[shared.answersHideNothing(questions), shared.answersSaySomething(questions), shared.phonesAreNumbers(questions)],
  ...[...shared.answersAreFigures(questions), choicesAreKnown(form, inEnglish)],
  shared.nothingElseIsAnswered(questions),
];

/** What is asked of any goods that enter the territory. */
export const rulesOfTheTerritory: readonly Rule<territory.TerritoryFacts>[] = [
  ...[territory.portIsOfTheTerritory, territory.emailIsAnAddress, territory.quantitiesArePlausible],
  ...[territory.airWaybillChecks, territory.airWaybillHasDigits, arrivalIsOfThisTime, goodsAreDescribed],
];

/** Every broken rule of the answers of a draft, with paths in them. */
export function findingsOfAnswers(answers: Answers, filedOn: Temporal.PlainDate): Finding[] {
  const facts = { answers, filedOn };
  const unheld = findings([territory.lawIsHeldForTheDay], facts);
  if (unheld.length > 0) return unheld;
  const uncounted = findings([shared.linesCanBeCounted], answers);
  if (uncounted.length > 0 && (answers.lines ?? []).length > 0) return uncounted;
  const { said, unread } = readAnswers(form, answers);
  const isUnread = new Set(unread.map((path) => path.join('.')));
  return [
    ...[...uncounted, ...findings(answerRules, answers), ...findings(rulesOfTheTerritory, facts)],
    // What cannot be read is told by itself, and nothing rests on it.
    ...findings(baggageRules, factsOf(said, filedOn)).filter(({ path }) => !isUnread.has(path.join('.'))),
  ];
}

const factsOf = (said: SaidOfBaggage, filedOn: Temporal.PlainDate): BaggageFacts => ({
  ...{ filedOn, arrivesOn: said.arrivesOn, cameFrom: said.cameFrom, lines: said.lines },
  isAccompanied: said.baggage === 'ACCOMPANIED',
  isForTrade: said.forTrade,
  moneyUsd: said.money === 'MORE' ? said.moneyUsd : null,
  hasRestrictedGoods: said.restricted === 'SOME',
});

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

/** Baggage is for one's own use, or it is no baggage here. */
const exciseOn = ({ valueUsd, category }: SaidOfBaggage['lines'][number], n: number, on: Temporal.PlainDate) =>
  exciseOnLine({ purchasePriceUsd: valueUsd, purpose: 'PERSONAL', category, on }, n + 1);

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
