// An informal entry as a declaration that can be judged and kept: filed whole by a program, or in a draft by a person.
import { findings, refuses, type Finding, type Path } from '@landfall/rule';
import { restsOnUnread } from '@landfall/service-kit';
import { airWaybillRules } from '@landfall/law/shared/air-waybill';
import { certificationFindings } from '@landfall/law/shared/certification';
import { totalValueUsd } from '@landfall/law/us/facts';
import { filingFindings } from '@landfall/law/us/filing';
import { linesOfAnEntryCanBeCounted } from '@landfall/law/us/well-formed';
import { written } from '../form/answers.js';
import type { Days } from '../days.js';
import type { Declaration } from '../declaration.js';
import type { DraftToFile, DraftToJudge, NamedDocument } from '../draft-to-file.js';
import type { FiledEntryData } from '../filed-data.js';
import type { Standing } from '../standing.js';
import { fieldsOf } from '../form/grammar.js';
import { together } from '../form/judged.js';
import { certifiedOf, keptOf, readSent } from '../form/places.js';
import { readAnswers } from '../form/said.js';
import { answerRules } from './answer-rules.js';
import { factsOf, type SaidOfEntry } from './facts.js';
import { informalEntry } from './form.js';
import { askableOf, canBeKept, inputRules, type EntryAsSent } from './readable-input.js';

/** An entry to be filed: what was said, and what goes with it. */
interface EntryToFile {
  said: SaidOfEntry;
  /** The entry that this mends, where one was sent back. */
  entry: { id: string | null; entryVersion: number | null };
  askedOfficer: readonly string[];
  certification: { statement: string; accepted: boolean };
  /** Held by the filer: the customs territory takes none with an entry (19 CFR 143.36(c)). */
  documents: readonly NamedDocument[];
  certified: object;
}

/** What a program sends whole. */
export function declarationOfInput(input: EntryAsSent): Declaration {
  const { idempotencyKey: _, filerReference: __, ...certified } = input;
  const { entryId, entryVersion = null, certification } = input;
  const entry: EntryToFile = {
    said: readSent(informalEntry, input),
    entry: { id: entryId ? written(entryId) : null, entryVersion },
    askedOfficer: (input.askOfficer ?? []).map(askableOf),
    ...{ certification, documents: [], certified },
  };
  return {
    ...declarationOf(entry),
    ...{ regime: input.regime, entryType: input.entryType, canBeKept: canBeKept(input) },
    judge: (filer, days) => findingsOfInput(input, entry, filer, days),
  };
}

function findingsOfInput(input: EntryAsSent, entry: EntryToFile, filer: Standing, days: Days): Finding[] {
  const unread = findings(inputRules, { input, said: entry.said });
  if (input.regime !== 'US_CBP') return unread;
  const uncertified = certificationFindings('US_CBP', input.certification, days.lawReadOn);
  // A statement that is too long is told so, and not compared.
  const isUnread = ({ path }: Finding): boolean => unread.some((one) => one.path.join('.') === path.join('.'));
  return [...unread, ...uncertified.filter((one) => !isUnread(one)), ...findingsOfLaw(entry, filer, days)];
}

/** The declaration that a draft makes; null while its answers cannot be read. */
export function declarationOfDraft(draft: DraftToFile): Declaration | null {
  const typed = findings(answerRules, draft.answers);
  if (refuses(typed)) return null;
  const { entry } = entryOfDraft(draft, draft);
  return {
    ...declarationOf(entry),
    judge: (filer, days) =>
      together(informalEntry, typed, [
        ...findings(airWaybillRules, entry.said),
        ...certificationFindings('US_CBP', draft.certification, days.lawReadOn),
        ...findingsOfLaw(entry, filer, days),
      ]),
  };
}

/** What stands against a draft: answers that cannot be read, and what the law says of the others. */
export function findingsOfDraft(draft: DraftToJudge, filer: Standing, days: Days): Finding[] {
  const typed = findings(answerRules, draft.answers);
  // Its version and its certification are looked at on filing alone.
  const entry = draft.entryId === null ? null : { id: draft.entryId, entryVersion: 1 };
  const toFile = entryOfDraft(draft, { documents: [], entry, certification: { statement: '', accepted: true } });
  const unread = [...toFile.unread, ...typed.filter((one) => refuses([one])).map(({ path }) => path)];
  const restsOnIt = restsOnUnread(certifiedOf(informalEntry, toFile.entry.said), unread.filter(isOfFigure));
  const judged = [...findings(airWaybillRules, toFile.entry.said), ...findingsOfLaw(toFile.entry, filer, days)];
  return together(
    informalEntry,
    typed,
    judged.filter((found) => !restsOnIt(found)),
  );
}

function entryOfDraft(
  { answers, accountId }: DraftToJudge,
  { documents, entry, certification }: Pick<DraftToFile, 'documents' | 'entry' | 'certification'>,
): { entry: EntryToFile; unread: readonly Path[] } {
  const read = readAnswers(informalEntry, answers);
  const said: SaidOfEntry = { ...read.said, importerAccountId: read.said.importerAccountId ?? accountId };
  const askedOfficer = [...(answers.askOfficer ?? [])];
  const { giftClaim, ...certified } = certifiedOf(informalEntry, said);
  return {
    unread: read.unread,
    entry: {
      ...{ said, askedOfficer, certification, documents },
      entry: { id: entry?.id ?? null, entryVersion: entry?.entryVersion ?? null },
      certified: {
        ...{ regime: 'US_CBP', entryType: 'TYPE_11', ...certified, askOfficer: askedOfficer, certification },
        ...(entry ? { entryId: entry.id, entryVersion: entry.entryVersion } : {}),
        ...(said.giftFromPersonIn === null ? {} : { giftClaim }),
        ...(documents.length > 0 ? { documents } : {}),
      },
    },
  };
}

const isOfFigure = (path: Path): boolean => figures.has(path.at(-1) ?? '');
const figures = new Set(
  [...fieldsOf(informalEntry), ...Object.entries(informalEntry.line)]
    .filter(([, { kind }]) => kind === 'AMOUNT' || kind === 'NUMBER')
    .map(([name]) => name),
);

/** Too many lines are not read one by one: the answer would be longer than the question. */
function findingsOfLaw(entry: EntryToFile, filer: Standing, days: Days): Finding[] {
  const facts = factsOf({ ...entry, mendsAnEntry: entry.entry.id !== null }, filer, days);
  const tooMany = findings([linesOfAnEntryCanBeCounted], facts);
  return tooMany.length && facts.lines.length ? tooMany : filingFindings(facts);
}

function declarationOf(entry: EntryToFile): Omit<Declaration, 'judge'> {
  const { said, documents, certification, certified } = entry;
  const held = documents.map(({ documentId, kind }) => ({ documentId, kind, presented: false }));
  return {
    ...{ regime: 'US_CBP', entryType: 'TYPE_11', portCode: said.portCode, modeOfTransport: said.modeOfTransport },
    importerAccountId: said.importerAccountId ?? '',
    ...{ entryId: entry.entry.id, entryVersion: entry.entry.entryVersion },
    consignee: { name: said.consigneeName, address: said.consigneeAddress },
    totalValueUsd: totalValueUsd(said),
    dutyUsd: said.estimatedDutyUsd,
    ...{ linesToAssess: [], documents: held, certification, certified, canBeKept: true },
    data: (filer, found) => ({ ...dataOf(entry, filer, found), documents: held }),
  };
}

function dataOf({ said, askedOfficer }: EntryToFile, filer: Standing, found: readonly Finding[]): FiledEntryData {
  const { portCode: _, importerAccountId: __, giftClaim, lines, ...kept } = keptOf(informalEntry, said);
  const { abiStatus, kind, isClient, hasMandate } = filer;
  const inadequate = new Set(
    found.filter(({ code }) => code === 'DESCRIPTION_INADEQUATE').map(({ path: [, number] }) => number),
  );
  return {
    kind: 'TYPE_11',
    ...kept,
    giftClaim: said.giftFromPersonIn === null ? null : giftClaim,
    askedOfficer: [...askedOfficer],
    lines: lines.map((line, n) => ({ number: n + 1, ...line, descriptionAdequate: !inadequate.has(String(n)) })),
    filer: { abiStatus, kind, isClient, hasMandate },
  } as FiledEntryData;
}
