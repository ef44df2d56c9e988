// What a filing makes: rows and events, decided without storage.
import { Decimal, type Finding } from '@landfall/rule';
import { makeEvent, type NewEvent } from '@landfall/events';
import { newId, newReference } from '@landfall/service-kit';
import { audienceOf, dataOfVersion, move } from '../entry/entry-status.js';
import type { EntryRow } from '../entry/entry.table.js';
import { questionsToOfficer } from '../law/us/filing.js';
import { totalValueUsd } from '../law/us/facts.js';
import { certifiedText, consigneeId, sha256 } from './certified-text.js';
import type { FiledData, FiledLine, FilingRow } from './filing.table.js';
import type { Submission } from './submission.js';

/** A filing to be kept: its row, the text it certifies and, when accepted, the entry. */
export interface DecidedFiling {
  filing: FilingRow;
  text: string;
  /** A new entry's row; null when refused. For a further filing the entry itself, changed. */
  entry: EntryRow | null;
}

/** A filing refused: kept without an entry. */
export function refuseFiling(submission: Submission, found: Finding[]): DecidedFiling & { event: NewEvent } {
  const filing = filingRow(submission, found, null);
  const { id: filingId, filerAccountId, importerAccountId, regime } = filing;
  const port = /^\d{4}$/.test(filing.port) ? filing.port : 'UNKNOWN';
  const codes = [...new Set(found.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code))];
  const event = makeEvent(
    'filing.refused',
    { filingId, filerAccountId, importerAccountId, regime, port, codes },
    { subject: filingId, partitionkey: filerAccountId },
  );
  return { filing, text: certifiedText(submission.input), entry: null, event };
}

/** A filing accepted: the first makes an entry, a further one brings its entry back to FILED. */
export function acceptFiling(submission: Submission, found: Finding[]): DecidedFiling & { events: NewEvent[] } {
  const entryId = submission.entry?.id ?? newId('ent');
  const filing = filingRow(submission, found, { entryId, number: (submission.entry?.filingCount ?? 0) + 1 });
  const changed = submission.entry ? move(submission.entry, 'FILED', { at: submission.filedAt }) : [];
  const standing = submission.entry ?? newEntry(submission);
  const entry: EntryRow = Object.assign(standing, asFiled(submission, filing, found), dataOfVersion(standing));
  const filed = makeEvent('entry.filed', entryFiledData(entry, filing, submission), audienceOf(entry));
  return { filing, text: certifiedText(submission.input), entry, events: [...changed, filed] };
}

function filingRow(
  submission: Submission,
  found: Finding[],
  accepted: { entryId: string; number: number } | null,
): FilingRow {
  const { input, filedBy, filedAt, filerAccountId, importerAccountId, days } = submission;
  const { regime, entryType, portCode: port } = input;
  return {
    id: newId('fil'),
    entryId: accepted?.entryId ?? null,
    number: accepted?.number ?? null,
    accepted: accepted !== null,
    ...{ regime, entryType, port, filedBy, filedAt, filerAccountId, importerAccountId },
    lawReadOn: days.lawReadOn.toString(),
    data: filedData(submission, found),
    certifiedSha256: sha256(certifiedText(input)),
    findings: found,
  };
}

function filedData({ input, filer }: Submission, found: Finding[]): FiledData {
  const { modeOfTransport, arrivesOn, declarant, purchasedOrForSale, invoiceHeld, estimatedDutyUsd } = input;
  const { abiStatus, kind, isClient, hasMandate } = filer;
  return {
    ...{ modeOfTransport, arrivesOn, purchasedOrForSale, invoiceHeld },
    declarant: { capacity: declarant.capacity, designatedBy: declarant.designatedBy ?? null },
    giftClaim: input.giftClaim ? { fromPersonIn: input.giftClaim.fromPersonIn } : null,
    estimatedDutyUsd: exact(estimatedDutyUsd),
    askedOfficer: input.askOfficer ?? [],
    lines: filedLines(input.lines, found),
    filer: { abiStatus, kind, isClient, hasMandate },
  };
}

function filedLines(lines: Submission['input']['lines'], found: Finding[]): FiledLine[] {
  const inadequate = new Set(
    found.filter(({ code }) => code === 'DESCRIPTION_INADEQUATE').map(({ path: [, number] }) => number),
  );
  return lines.map(({ htsNumber, countryOfOrigin, quantity, unit, grossWeightKg, valueUsd }, n) => ({
    ...{ number: n + 1, htsNumber, countryOfOrigin, unit },
    quantity: exact(quantity),
    grossWeightKg: exact(grossWeightKg),
    valueUsd: exact(valueUsd),
    descriptionAdequate: !inadequate.has(String(n)),
  }));
}

function newEntry({ input, importerAccountId, filerAccountId, filedAt }: Submission) {
  return {
    reference: newReference(input.regime === 'US_CBP' ? 'US' : 'AS'),
    regime: input.regime,
    entryType: input.entryType,
    port: input.portCode,
    status: 'FILED' as const,
    waitingFor: null,
    reasonCode: null,
    entryVersion: 1,
    importerAccountId: importerAccountId!,
    filerAccountId,
    sharedWith: [],
    filedAt,
    releasedAt: null,
    paidUsd: new Decimal(0),
    earlyAnswers: 0,
  };
}

function asFiled(submission: Submission, filing: FilingRow, found: Finding[]) {
  const { input, enteredAt, filer, consigneeSalt } = submission;
  return {
    id: filing.entryId!,
    modeOfTransport: input.modeOfTransport,
    consigneeId: consigneeId(consigneeSalt, input.consignee),
    currentFilingId: filing.id,
    filingCount: filing.number!,
    lawReadOn: filing.lawReadOn,
    enteredAt,
    estimatedDutyUsd: input.estimatedDutyUsd,
    statementAndAch: filer.statementAndAch,
    askedOfficer: questionsToOfficer(found),
    foundAtEntry: [],
    keptDecision: null,
  };
}

function entryFiledData(entry: EntryRow, filing: FilingRow, { input }: Submission) {
  const { regime, entryType, port, modeOfTransport, importerAccountId, filerAccountId } = entry;
  return {
    ...{ entryId: entry.id, filingId: filing.id, filingNumber: filing.number!, entryVersion: entry.entryVersion },
    ...{ regime, entryType, port, modeOfTransport, importerAccountId, filerAccountId },
    consigneeId: entry.consigneeId,
    filedAt: filing.filedAt.toISOString(),
    lawReadOn: filing.lawReadOn,
    enteredAt: entry.enteredAt?.toISOString() ?? null,
    totalValueUsd: exact(totalValueUsd(input)),
    estimatedDutyUsd: exact(input.estimatedDutyUsd),
    statementAndAch: entry.statementAndAch,
    lines: filing.data.lines,
    askedOfficer: entry.askedOfficer,
  };
}

const exact = (figure: Decimal): string => figure.toFixed(Math.max(2, figure.decimalPlaces()));
