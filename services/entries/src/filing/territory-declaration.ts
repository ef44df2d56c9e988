// A declaration into American Samoa, read from the answers of a draft: it can be judged and kept.
import { readEmailAddress, readPhone, valueOf } from '@landfall/law';
import { refuses, sumOf, sumUsd, type Decimal, type Temporal } from '@landfall/rule';
import {
  readAmountUsd,
  readBill,
  readCode,
  readDay,
  readNumber,
  written,
  type Answers,
  type LineAnswers,
} from '@landfall/law/shared/answers';
import type { ExciseCategory, FilerKind, ImportPurpose } from '@landfall/law';
import { natureOf, territoryFindings } from '@landfall/law/as/filing';
import { exciseOnLine, isAssessed, type LineExcise } from '@landfall/law/as/title-11/chapter-10-excise';
import { certificationFindings } from '@landfall/law/shared/certification';
import { descriptionIsAdequate } from '@landfall/law/shared/vague-descriptions';
import type { NamedDocument } from './certified-text.js';
import type { Declaration } from './declaration.js';
import type { DraftToFile } from './draft-to-file.js';
import { exact } from './exact.js';
import type { FiledTerritoryData } from './filing.table.js';

/** What is certified. */
interface TerritoryDeclaration {
  regime: 'AS_TERRITORY';
  entryType: 'TERRITORY_DECLARATION';
  portCode: string;
  modeOfTransport: string;
  arrivesOn: string;
  conveyance: string | null;
  billOfLading: string;
  filer: {
    kind: FilerKind;
    name: string;
    organisationName: string | null;
    phone: string | null;
    address: string;
    email: string | null;
  };
  purpose: ImportPurpose | null;
  lines: TerritoryLine[];
  documents: NamedDocument[];
  certification: { statement: string; accepted: boolean };
}

interface TerritoryLine {
  description: string;
  quantity: Decimal;
  unit: string | null;
  purchasePriceUsd: Decimal;
  purpose: ImportPurpose;
  category: ExciseCategory;
  usedMachine: boolean | null;
}

/** The declaration that a draft makes; null while the law refuses it, for then it stays a draft. */
export function territoryDeclaration(draft: DraftToFile, on: Temporal.PlainDate): Declaration | null {
  const { answers, accountId, entry, documents } = draft;
  const found = territoryFindings({ answers, filedOn: on });
  if (refuses(found)) return null;
  const certified = readDeclaration(draft);
  const { lines, filer } = certified;
  const excise = lines.map((line, n) => exciseOnLine({ ...line, on }, n + 1));
  const presented = documents.map(({ documentId, kind }) => ({ documentId, kind, presented: true }));
  return {
    ...{ regime: certified.regime, entryType: certified.entryType, portCode: certified.portCode },
    modeOfTransport: certified.modeOfTransport,
    importerAccountId: accountId,
    ...{ entryId: entry?.id ?? null, entryVersion: entry?.entryVersion ?? null },
    consignee: { name: filer.organisationName ?? filer.name, address: filer.address },
    totalValueUsd: sumUsd(lines.map(({ purchasePriceUsd }) => purchasePriceUsd)),
    dutyUsd: sumOf(excise.flatMap(({ charge }) => charge ?? [])),
    linesToAssess: lines.flatMap(({ category }, n) => (isAssessed({ category, on }) ? [n + 1] : [])),
    documents: presented,
    certification: certified.certification,
    certified,
    canBeKept: true,
    judge: (_, { lawReadOn }) => [
      ...found,
      ...certificationFindings('AS_TERRITORY', certified.certification, lawReadOn),
    ],
    data: () => declaredData(certified, excise, presented, on),
  };
}

function readDeclaration({ answers, documents, certification }: DraftToFile): TerritoryDeclaration {
  return {
    regime: 'AS_TERRITORY',
    entryType: 'TERRITORY_DECLARATION',
    portCode: readCode(answers.portCode),
    modeOfTransport: written(answers.modeOfTransport),
    arrivesOn: readDay(answers.arrivesOn)!.toString(),
    conveyance: given(answers.conveyance),
    billOfLading: readBill(answers.billOfLading),
    filer: {
      kind: answers.filerKind as FilerKind,
      name: written(answers.filerName),
      organisationName: answers.filerKind === 'BUSINESS' ? given(answers.organisationName) : null,
      phone: valueOf(readPhone(answers.filerPhone)),
      address: written(answers.filerAddress),
      email: readEmail(answers.email),
    },
    purpose: natureOf({}, answers).purpose,
    lines: answers.lines!.map((line) => readLine(line, answers)),
    documents: [...documents],
    certification,
  };
}

function readLine(line: LineAnswers, answers: Answers): TerritoryLine {
  const { purpose, category, usedMachine } = natureOf(line, answers);
  return {
    description: written(line.description),
    quantity: readNumber(line.quantity)!,
    unit: given(line.unit),
    purchasePriceUsd: readAmountUsd(line.purchasePriceUsd)!,
    purpose: purpose!,
    category: category!,
    usedMachine,
  };
}

function declaredData(
  { modeOfTransport, arrivesOn, filer, purpose, lines }: TerritoryDeclaration,
  excise: readonly LineExcise[],
  documents: FiledTerritoryData['documents'],
  on: Temporal.PlainDate,
): FiledTerritoryData {
  return {
    ...{ modeOfTransport, arrivesOn, filerKind: filer.kind, purpose, documents },
    territoryLines: lines.map((line, n) => {
      const { exciseUsd } = excise[n]!;
      return {
        number: n + 1,
        quantity: exact(line.quantity),
        purchasePriceUsd: exact(line.purchasePriceUsd),
        purpose: line.purpose,
        category: line.category,
        usedMachine: line.usedMachine,
        exciseUsd: exciseUsd && exact(exciseUsd),
        descriptionAdequate: descriptionIsAdequate(line.description, on),
      };
    }),
  };
}

/** As it was read, which is how mail goes to it. */
function readEmail(typed: string | null | undefined): string | null {
  const reading = readEmailAddress(typed);
  return reading.is === 'READ' ? reading.email.typed : null;
}

const given = (typed: string | null | undefined): string | null => written(typed) || null;
