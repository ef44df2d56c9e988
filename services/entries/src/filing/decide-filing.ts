// What a filing makes: rows and events, decided without storage.
import { Decimal, type Finding } from '@landfall/rule';
import { makeEvent, type NewEvent } from '@landfall/events';
import { newId, newReference, sha256 } from '@landfall/service-kit';
import { audienceOf, dataOfVersion, move } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { certifiedVersion } from '@landfall/law/shared/certification';
import { carriageKeys, carriageOf, type Carriage } from '../consignment/carriage.js';
import { lawOf, questionsToOfficer } from '@landfall/law/law-of-regime';
import { kindOf } from '../kinds/index.js';
import { newReleaseCode } from '../release/new-release-code.js';
import { exact } from '../kinds/exact.js';
import { certifiedText, readCertifiedText } from './certified/certified-text.js';
import type { FilingRow } from './filing.table.js';
import type { Submission } from './submission.js';

/** A filing to be kept: its row, the text it certifies and, when accepted, the entry. */
export interface DecidedFiling {
  filing: FilingRow;
  text: string;
  /** A new entry's row; null when refused. For a further filing the entry itself, changed. */
  entry: EntryRow | null;
  /** What its entry comes on and under; null when refused. */
  carriage: Carriage | null;
  /** For whom it says that the goods are, and which party that is; null when refused. */
  consignee: { partyId: string; key: string; name: string; address: string } | null;
}

/** A filing refused: kept without an entry. */
export function refuseFiling(submission: Submission, found: Finding[]): DecidedFiling & { event: NewEvent } {
  const { filing, text } = filingRow(submission, found, null);
  const { id: filingId, filerAccountId, importerAccountId, regime, sharedWith } = filing;
  const port = /^(\d{4}|[A-Z]{5})$/.test(filing.port) ? filing.port : 'UNKNOWN';
  const codes = [...new Set(found.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code))];
  const event = makeEvent(
    'filing.refused',
    { filingId, filerAccountId, importerAccountId, regime, port, codes, kind: filing.entryType, ...cameBy(filing) },
    { subject: filingId, partitionkey: filerAccountId, accounts: sharedWith },
  );
  return { filing, text, entry: null, carriage: null, consignee: null, event };
}

/** A filing accepted: the first makes an entry, a further one brings its entry back to FILED. */
export function acceptFiling(submission: Submission, found: Finding[]): DecidedFiling & { events: NewEvent[] } {
  const entryId = submission.entry?.id ?? newId('ent');
  const number = (submission.entry?.filingCount ?? 0) + 1;
  const { filing, text } = filingRow(submission, found, { entryId, number });
  const standing: EntryRow = Object.assign(
    submission.entry ?? newEntry(submission),
    asFiled(submission, filing, found),
  );
  // that it was filed again, `entry.filed` tells
  const changed = submission.entry ? move(standing, 'FILED', { at: submission.filedAt }) : [];
  const entry = Object.assign(standing, dataOfVersion(standing));
  const { port, modeOfTransport } = entry;
  const said = { ...readCertifiedText(text), port, modeOfTransport, arrivesOn: filing.data.arrivesOn };
  const carriage = carriageOf(said, submission.consignmentKey);
  const told = { ...entryFiledData(entry, filing, submission), ...carriageKeys(carriage) };
  const filed = makeEvent('entry.filed', told, audienceOf(entry));
  const { consigneeId: key, consigneePartyId: partyId, declaration } = submission;
  const consignee = { ...declaration.consignee, key, partyId };
  return { filing, text, entry, carriage, consignee, events: [...changed, filed] };
}

function filingRow(
  submission: Submission,
  found: Finding[],
  accepted: { entryId: string; number: number } | null,
): { filing: FilingRow; text: string } {
  const { declaration, filedBy, filedAt, filerAccountId, importerAccountId, sharedWith, filer, days } = submission;
  const { regime, entryType, portCode: port } = declaration;
  const text = certifiedText(declaration.certified);
  const certificationVersion = certifiedVersion(regime, declaration.certification.statement, days.lawReadOn);
  const filing = {
    id: newId('fil'),
    entryId: accepted?.entryId ?? null,
    number: accepted?.number ?? null,
    accepted: accepted !== null,
    ...{ regime, entryType, port, filedBy, filedAt, filerAccountId, importerAccountId },
    transmittedByAccountId: submission.callerAccountId,
    channel: submission.arrival?.channel ?? null,
    receivedAt: submission.arrival?.at ?? null,
    sharedWith: [...sharedWith],
    lawReadOn: days.lawReadOn.toString(),
    data: { ...declaration.data(filer, found), certificationVersion },
    certifiedSha256: sha256(text),
    findings: found,
  };
  return { filing, text };
}

function newEntry({ declaration, importerAccountId, filerAccountId, sharedWith, reference, filedAt }: Submission) {
  const { regime, entryType, portCode: port } = declaration;
  return {
    reference: reference ?? newReference(kindOf(entryType).referencePrefix),
    releaseCode: newReleaseCode(),
    filerReference: null,
    ...{ regime, entryType, port },
    status: 'FILED' as const,
    waitingFor: null,
    reasonCode: null,
    ...{ entryVersion: 1, dataVersion: 1 },
    importerAccountId: importerAccountId!,
    filerAccountId,
    sharedWith: [...sharedWith],
    filedAt,
    ...{ releasedAt: null, enteredWithoutArrivalAt: null },
    paidUsd: new Decimal(0),
    ...{ awaitedDecisionId: null, answeredDecisionIds: [] },
  };
}

function asFiled(submission: Submission, filing: FilingRow, found: Finding[]) {
  const { declaration, enteredAt, filer, consigneeId, filerReference, entry } = submission;
  const { regime, modeOfTransport, totalValueUsd, dutyUsd, linesToAssess } = declaration;
  return {
    id: filing.entryId!,
    filerReference: filerReference ?? entry?.filerReference ?? null,
    arrivesOn: filing.data.arrivesOn,
    modeOfTransport,
    isLaid: true,
    consigneeId,
    currentFilingId: filing.id,
    filingCount: filing.number!,
    lawReadOn: filing.lawReadOn,
    enteredAt,
    lineCount: kindOf(filing.entryType).announcedLines(filing.data).length,
    totalValueUsd,
    estimatedDutyUsd: dutyUsd,
    exciseUsd: lawOf[regime].leviesExcise && linesToAssess.length === 0 ? dutyUsd : null,
    linesToAssess: [...linesToAssess],
    assessments: [],
    statementAndAch: lawOf[regime].takesStatements && filer.statementAndAch,
    askedOfficer: questionsToOfficer(regime, found),
    foundAtEntry: [],
    furtherDueUsd: new Decimal(0),
    keptDecision: null,
  };
}

/** Who transmitted it, by which way, and when it was there. */
const cameBy = ({ transmittedByAccountId, channel, receivedAt }: FilingRow) => ({
  ...(transmittedByAccountId === null ? {} : { transmittedByAccountId }),
  ...(channel === null ? {} : { channel }),
  ...(receivedAt === null ? {} : { receivedAt: receivedAt.toISOString() }),
});

function entryFiledData(entry: EntryRow, filing: FilingRow, { declaration, consigneePartyId }: Submission) {
  const { regime, entryType, port, modeOfTransport, importerAccountId, filerAccountId } = entry;
  return {
    ...{ entryId: entry.id, filingId: filing.id, filingNumber: filing.number!, entryVersion: entry.entryVersion },
    ...{ regime, entryType, kind: entryType, port, modeOfTransport, importerAccountId, filerAccountId },
    reference: entry.reference,
    consigneeId: entry.consigneeId,
    consigneePartyId,
    filedAt: filing.filedAt.toISOString(),
    ...cameBy(filing),
    lawReadOn: filing.lawReadOn,
    enteredAt: entry.enteredAt?.toISOString() ?? null,
    totalValueUsd: exact(declaration.totalValueUsd),
    estimatedDutyUsd: exact(declaration.dutyUsd),
    statementAndAch: entry.statementAndAch,
    lines: kindOf(filing.entryType).announcedLines(filing.data),
    askedOfficer: entry.askedOfficer,
    documents: [...declaration.documents],
    sharedWithAccountIds: entry.sharedWith,
  };
}
