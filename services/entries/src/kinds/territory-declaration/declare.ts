// A declaration into American Samoa, read from the answers of a draft: it can be judged and kept.
import type { ExciseCategory, ImportPurpose } from '@landfall/law';
import { territoryFindings } from '@landfall/law/as/filing';
import { exciseOnLine, isAssessed, type LineExcise } from '@landfall/law/as/title-11/chapter-10-excise';
import { certificationFindings } from '@landfall/law/shared/certification';
import { lawIsHeldForTheDay } from '@landfall/law/as/well-formed';
import { linesCanBeCounted } from '@landfall/law/shared/lines';
import { descriptionIsAdequate } from '@landfall/law/shared/vague-descriptions';
import { findings, refuses, sumOf, sumUsd, type Finding, type Temporal } from '@landfall/rule';
import type { Answers } from '../form/answers.js';
import type { Declaration } from '../declaration.js';
import type { DraftToFile } from '../draft-to-file.js';
import { exact } from '../exact.js';
import type { FiledDocument, FiledTerritoryData } from '../filed-data.js';
import { together } from '../form/judged.js';
import { certifiedOf, keptOf } from '../form/places.js';
import { readAnswers, readSoFar, type Said } from '../form/said.js';
import { answerRules } from './answer-rules.js';
import { factsOf } from './facts.js';
import { territoryDeclaration as form } from './form.js';

type SaidOfDeclaration = Said<typeof form>;
/** A line whose purpose is its own, or that of the whole declaration. */
type Line = SaidOfDeclaration['lines'][number] & { purpose: ImportPurpose; category: ExciseCategory };

/** Every broken rule of the answers of a draft, with paths in them. */
export function findingsOfAnswers(answers: Answers, filedOn: Temporal.PlainDate): Finding[] {
  const unheld = findings([lawIsHeldForTheDay], { filedOn });
  if (unheld.length > 0) return unheld;
  const tooMany = (answers.lines ?? []).length > form.mostLines ? findings([linesCanBeCounted], answers) : [];
  if (tooMany.length > 0) return tooMany;
  const judged = territoryFindings(factsOf(readSoFar(form, answers), filedOn));
  return together(form, findings(answerRules, answers), judged);
}

/** The declaration that a draft makes; null while the law refuses it, for then it stays a draft. */
export function declarationOfDraft(draft: DraftToFile, on: Temporal.PlainDate): Declaration | null {
  const { answers, accountId, entry, documents, certification } = draft;
  const found = findingsOfAnswers(answers, on);
  if (refuses(found)) return null;
  const said = saidIn(draft);
  const lines = said.lines as readonly Line[];
  const excise = lines.map((line, n) => exciseOnLine({ ...line, on }, n + 1));
  const presented = documents.map(({ documentId, kind }) => ({ documentId, kind, presented: true }));
  return {
    ...{ regime: 'AS_TERRITORY', entryType: 'TERRITORY_DECLARATION', portCode: said.portCode },
    modeOfTransport: said.modeOfTransport,
    importerAccountId: accountId,
    ...{ entryId: entry?.id ?? null, entryVersion: entry?.entryVersion ?? null },
    consignee: { name: said.organisationName ?? said.filerName, address: said.filerAddress },
    totalValueUsd: sumUsd(lines.map(({ purchasePriceUsd }) => purchasePriceUsd)),
    dutyUsd: sumOf(excise.flatMap(({ charge }) => charge ?? [])),
    linesToAssess: lines.flatMap(({ category }, n) => (isAssessed({ category, on }) ? [n + 1] : [])),
    ...{ documents: presented, certification, canBeKept: true },
    certified: {
      ...{ regime: 'AS_TERRITORY', entryType: 'TERRITORY_DECLARATION', ...certifiedOf(form, said) },
      ...{ documents: [...documents], certification },
    },
    judge: (_, { lawReadOn }) => [...found, ...certificationFindings('AS_TERRITORY', certification, lawReadOn)],
    data: () => dataOf(said, excise, presented, on),
  };
}

/** What was said, each line with its purpose. */
function saidIn({ answers }: DraftToFile): SaidOfDeclaration {
  const { said } = readAnswers(form, answers);
  const lines = said.lines.map((line) => ({ ...line, purpose: line.purpose ?? said.purpose }));
  return { ...said, lines };
}

function dataOf(
  said: SaidOfDeclaration,
  excise: readonly LineExcise[],
  documents: FiledDocument[],
  on: Temporal.PlainDate,
): FiledTerritoryData {
  const { lines, ...kept } = keptOf(form, said);
  return {
    ...{ ...kept, filerKind: said.filerKind, documents },
    territoryLines: lines.map((line, n) => {
      const { exciseUsd } = excise[n]!;
      return {
        ...{ number: n + 1, ...line, exciseUsd: exciseUsd && exact(exciseUsd) },
        descriptionAdequate: descriptionIsAdequate(said.lines[n]!.description, on),
      };
    }),
  } as FiledTerritoryData;
}
