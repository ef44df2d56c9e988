// A draft of an informal entry into the customs territory, read as the input that brokers send.
import { Decimal, findings, refuses, type Finding, type Path } from '@landfall/rule';
import { restsOnUnread } from '@landfall/service-kit';
import {
  isBlank,
  readAmountUsd,
  readBill,
  readCode,
  readDay,
  readNumber,
  readTariffNumber,
  written,
  type Answers,
  type LineAnswers,
} from '@landfall/law/shared/answers';
import { statementOn } from '@landfall/law/shared/certification';
import { answerRules, entryQuestions } from '@landfall/law/us/questions';
import type { Standing } from '../standing/standing-of-filer.js';
import type { Declaration } from './declaration.js';
import type { DraftToFile, DraftToJudge } from './draft-to-file.js';
import { entryDeclaration } from './entry-declaration.js';
import type { FileEntryInput } from './file-entry.input.js';
import type { Days } from './filing-facts.js';

/** The declaration that a draft makes; null while its answers cannot be read. */
export function declarationOfDraft(draft: DraftToFile): Declaration | null {
  const typed = findings(answerRules, draft.answers);
  if (refuses(typed)) return null;
  const declaration = entryDeclaration(readInput(draft), draft.documents);
  return { ...declaration, judge: (filer, days) => together(typed, declaration.judge(filer, days)) };
}

/** What stands against a draft: answers that cannot be read, and what the law says of the others. */
export function findingsOfDraft(draft: DraftToJudge, filer: Standing, days: Days): Finding[] {
  const typed = findings(answerRules, draft.answers);
  const certification = { statement: statementOn('US_CBP', days.lawReadOn)?.text ?? '', accepted: true };
  // Its version is looked at on filing alone.
  const entry = draft.entryId === null ? null : { id: draft.entryId, entryVersion: 1 };
  const input = readInput({ ...draft, documents: [], entry, certification });
  return together(typed, entryDeclaration(input).judge(filer, days).filter(restsOnAnswers(typed, input)));
}

/** Whether what was found comes of what was answered: not of a figure that is missing or cannot be read, and is taken as zero. */
function restsOnAnswers(typed: readonly Finding[], input: FileEntryInput): (found: Finding) => boolean {
  const unread = typed.filter((one) => refuses([one])).map(({ path }) => path);
  const restsOnIt = restsOnUnread(input, unread.filter(isOfFigure));
  return (found) => !restsOnIt(found);
}

const figures = new Set(
  [...entryQuestions.ofDeclaration, ...entryQuestions.ofLine]
    .filter(({ kind }) => kind === 'AMOUNT' || kind === 'NUMBER')
    .map(({ name }) => name as string),
);
const isOfFigure = (path: Path): boolean => figures.has(path.at(-1) ?? '');

/** What was found of the answers as typed, and of them as read: what cannot be read is not judged, and nothing is told twice. */
function together(typed: readonly Finding[], judged: readonly Finding[]): Finding[] {
  const placeOf = ({ path }: Finding): string => path.join('.');
  const unread = new Set(typed.filter((one) => refuses([one])).map(placeOf));
  const isNew = (one: Finding): boolean =>
    !unread.has(placeOf(one)) && !typed.some((told) => told.code === one.code && placeOf(told) === placeOf(one));
  return [...typed, ...judged.map(inAnswers).filter(isNew)];
}

/** What cannot be read is taken as empty, zero or the day of no one: it is found by itself. */
function readInput({ answers, accountId, entry, certification, regime }: DraftToFile): FileEntryInput {
  return {
    idempotencyKey: '',
    ...(entry ? { entryId: entry.id, entryVersion: entry.entryVersion } : {}),
    regime: regime as FileEntryInput['regime'],
    entryType: 'TYPE_11' as FileEntryInput['entryType'],
    portCode: readCode(answers.portCode),
    modeOfTransport: written(answers.modeOfTransport) as FileEntryInput['modeOfTransport'],
    importerAccountId: written(answers.importerAccountId) || accountId,
    declarant: {
      capacity: written(answers.capacity) as FileEntryInput['declarant']['capacity'],
      designatedBy: (written(answers.designatedBy) || null) as never,
    },
    consignee: { name: written(answers.consigneeName), address: written(answers.consigneeAddress) },
    conveyance: written(answers.conveyance) || null,
    billOfLading: readBill(answers.billOfLading) || null,
    arrivesOn: readDay(answers.arrivesOn)?.toString() ?? '2016-08-26',
    lines: (answers.lines ?? []).map(readLine),
    ...giftOf(answers),
    purchasedOrForSale: answers.purchasedOrForSale ?? false,
    invoiceHeld: written(answers.invoiceHeld) as FileEntryInput['invoiceHeld'],
    estimatedDutyUsd: readAmountUsd(answers.estimatedDutyUsd) ?? new Decimal(0),
    askOfficer: [...(answers.askOfficer ?? [])],
    certification,
  };
}

function readLine(line: LineAnswers): FileEntryInput['lines'][number] {
  return {
    description: written(line.description),
    htsNumber: readTariffNumber(line.htsNumber),
    countryOfOrigin: readCode(line.countryOfOrigin),
    quantity: readNumber(line.quantity) ?? new Decimal(0),
    unit: readCode(line.unit),
    grossWeightKg: readNumber(line.grossWeightKg) ?? new Decimal(0),
    valueUsd: readAmountUsd(line.valueUsd) ?? new Decimal(0),
  };
}

function giftOf({ giftFromPersonIn }: Answers): Pick<FileEntryInput, 'giftClaim'> {
  return isBlank(giftFromPersonIn) ? {} : { giftClaim: { fromPersonIn: readCode(giftFromPersonIn) } };
}

/** Where the law finds something in the input of a broker, and where a person answered it. */
const placesInAnswers: Readonly<Record<string, string>> = {
  'consignee.name': 'consigneeName',
  'consignee.address': 'consigneeAddress',
  declarant: 'capacity',
  'declarant.capacity': 'capacity',
  'declarant.designatedBy': 'designatedBy',
  giftClaim: 'giftFromPersonIn',
  'giftClaim.fromPersonIn': 'giftFromPersonIn',
};

function inAnswers(finding: Finding): Finding {
  const place = placesInAnswers[finding.path.join('.')];
  return { ...finding, path: place ? ([place] as Path) : finding.path };
}
