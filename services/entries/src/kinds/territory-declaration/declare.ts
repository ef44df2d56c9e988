// A declaration into American Samoa, read from the answers of a draft: it can be judged and kept.
import type { ExciseCategory, ImportPurpose } from '@landfall/law';
import { territoryFindings } from '@landfall/law/as/filing';
import { refuses, type Finding } from '@landfall/rule';
import type { Days } from '../days.js';
import type { Declaration } from '../declaration.js';
import type { DraftToFile } from '../draft-to-file.js';
import type { FiledTerritoryData } from '../filed-data.js';
import type { Answers } from '../form/answers.js';
import { readAnswers, readSoFar, type Said } from '../form/said.js';
import { declarationIntoTheTerritory, findingsInTheTerritory } from '../into-the-territory.js';
import { answerRules } from './answer-rules.js';
import { factsOf } from './facts.js';
import { territoryDeclaration as form } from './form.js';

type SaidOfDeclaration = Said<typeof form>;
/** A line whose purpose is its own, or that of the whole declaration. */
type Line = SaidOfDeclaration['lines'][number] & { purpose: ImportPurpose; category: ExciseCategory };

/** Every broken rule of the answers of a draft, with paths in them. */
export const findingsOfAnswers = (answers: Answers, { lawReadOn: filedOn, arrival }: Days): Finding[] =>
  findingsInTheTerritory(form, answerRules, answers, filedOn, () =>
    territoryFindings({ ...factsOf(readSoFar(form, answers), filedOn), arrival }),
  );

/** The declaration that a draft makes; null while the law refuses it, for then it stays a draft. */
export function declarationOfDraft(draft: DraftToFile, days: Days): Declaration | null {
  const found = findingsOfAnswers(draft.answers, days);
  if (refuses(found)) return null;
  const said = saidIn(draft);
  return declarationIntoTheTerritory(draft, found, days.lawReadOn, {
    ...{ entryType: 'TERRITORY_DECLARATION', form, said, goods: said.lines as readonly Line[] },
    consignee: {
      name: said.receiverName ?? said.organisationName ?? said.filerName,
      address: said.receiverAddress ?? said.filerAddress,
    },
    dataOf: (kept, territoryLines, documents) =>
      ({
        ...{ kind: 'TERRITORY_DECLARATION', ...kept, filerKind: said.filerKind, documents, territoryLines },
      }) as unknown as FiledTerritoryData,
  });
}

/** What was said, each line with its purpose. */
function saidIn({ answers }: DraftToFile): SaidOfDeclaration {
  const { said } = readAnswers(form, answers);
  const lines = said.lines.map((line) => ({ ...line, purpose: line.purpose ?? said.purpose }));
  return { ...said, lines };
}
