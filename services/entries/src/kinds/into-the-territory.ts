// What declarations into American Samoa have in common, whichever form they are on: how they are judged, what they make of
// the answers of a draft, and how their lines are announced.
import type { EntryKind, ExciseCategory, ImportPurpose } from '@landfall/law';
import { saysWhatItIs } from '@landfall/law/as/household-goods';
import { exciseOnLine, isAssessed } from '@landfall/law/as/title-11/chapter-10-excise';
import { lawIsHeldForTheDay } from '@landfall/law/as/well-formed';
import { certificationFindings } from '@landfall/law/shared/certification';
import { linesCanBeCounted } from '@landfall/law/shared/lines';
import { findings, sumOf, sumUsd, type Decimal, type Finding, type Rule, type Temporal } from '@landfall/rule';
import { findingsOfLeave } from './client-gave-leave.js';
import type { Declaration } from './declaration.js';
import type { DraftToFile } from './draft-to-file.js';
import { exact } from './exact.js';
import type { AnnouncedLine, FiledData, FiledDocument } from './filed-data.js';
import type { Answers } from './form/answers.js';
import type { Form } from './form/grammar.js';
import { together } from './form/judged.js';
import { certifiedOf, keptOf } from './form/places.js';
import type { Said } from './form/said.js';

/** Every broken rule of the answers of a draft, with paths in them: a day without law, or too many lines, alone. */
export function findingsInTheTerritory(
  form: Form,
  answerRules: readonly Rule<Answers>[],
  answers: Answers,
  filedOn: Temporal.PlainDate,
  judge: () => readonly Finding[],
): Finding[] {
  const unheld = findings([lawIsHeldForTheDay], { filedOn });
  if (unheld.length > 0) return unheld;
  const tooMany = (answers.lines ?? []).length > form.mostLines ? findings([linesCanBeCounted], answers) : [];
  return tooMany.length > 0 ? tooMany : together(form, findings(answerRules, answers), judge());
}

/** A line of goods as the excise reads it. */
interface Goods {
  readonly description: string;
  readonly purchasePriceUsd: Decimal;
  readonly purpose: ImportPurpose;
  readonly category: ExciseCategory;
}

interface Declared<F extends Form> {
  readonly entryType: EntryKind;
  readonly form: F;
  readonly said: Said<F> & { readonly portCode: string; readonly modeOfTransport: string };
  readonly goods: readonly Goods[];
  readonly consignee: { name: string; address: string };
  /** What is kept: of the declaration, and of each line with its number, its excise and whether it says what the goods are. */
  dataOf(kept: object, lines: readonly object[], documents: FiledDocument[]): FiledData;
}

/** The declaration that a draft makes, of which nothing is found that refuses it. */
export function declarationIntoTheTerritory<F extends Form>(
  { accountId, importerAccountId, entry, documents, certification }: DraftToFile,
  found: readonly Finding[],
  on: Temporal.PlainDate,
  { entryType, form, said, goods, consignee, dataOf }: Declared<F>,
): Declaration {
  const kind = { regime: 'AS_TERRITORY', entryType } as const;
  const excise = goods.map((one, n) => exciseOnLine({ ...one, on }, n + 1));
  const presented = documents.map(({ documentId, kind: ofDocument }) => ({
    ...{ documentId, kind: ofDocument, presented: true },
  }));
  const { lines, ...kept } = keptOf(form, said);
  const keptLines = lines.map((line, n) => {
    const { exciseUsd } = excise[n]!;
    return {
      ...{ number: n + 1, ...line, exciseUsd: exciseUsd && exact(exciseUsd) },
      descriptionAdequate: saysWhatItIs(goods[n]!, on),
    };
  });
  return {
    ...{ ...kind, portCode: said.portCode, modeOfTransport: said.modeOfTransport },
    ...{ importerAccountId: importerAccountId ?? accountId, consignee },
    ...{ entryId: entry?.id ?? null, entryVersion: entry?.entryVersion ?? null },
    totalValueUsd: sumUsd(goods.map(({ purchasePriceUsd }) => purchasePriceUsd)),
    dutyUsd: sumOf(excise.flatMap(({ charge }) => charge ?? [])),
    linesToAssess: goods.flatMap(({ category }, n) => (isAssessed({ category, on }) ? [n + 1] : [])),
    ...{ documents: presented, certification, canBeKept: true },
    certified: {
      ...{ ...kind, ...certifiedOf(form, said), documents: [...documents], certification },
      // Absent of whatever somebody declares for their own account, as of all that was certified before.
      ...(importerAccountId ? { importerAccountId } : {}),
    },
    judge: (filer, { lawReadOn }) => [
      ...found,
      ...findingsOfLeave(filer),
      ...certificationFindings('AS_TERRITORY', certification, lawReadOn),
    ],
    data: () => dataOf(kept, keptLines, presented),
  };
}

/** Lines as they are announced: without tariff number, origin, unit and weight, which are not asked; with the excise. */
export const announcedWithoutTariff = (
  lines: readonly Omit<AnnouncedLine, 'htsNumber' | 'countryOfOrigin' | 'unit' | 'grossWeightKg'>[],
): AnnouncedLine[] =>
  lines.map((line) => ({ ...line, htsNumber: null, countryOfOrigin: null, unit: null, grossWeightKg: null }));
