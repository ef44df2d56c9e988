// The entries service at work, with an importer and its broker in good standing: the start of every example.
import { newestCertification, type ParticipantKind } from '@landfall/law';
import { makeEvent, type EventData } from '@landfall/events';
import type { Caller } from '@landfall/service-kit';
import {
  asOf,
  broker,
  importer,
  machine,
  serviceUnderTest,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { entries } from '../service.js';

export const client = 'acc_client';
export const brokerage = 'acc_brokerage';
/** A broker that pays each entry at the cashier. */
export const cashBrokerage = 'acc_cash_brokerage';
export const stranger = 'acc_stranger';

/** Noon in Honolulu on 20 November 2026. */
export const noon = '2026-11-20T22:00:00.000Z';
export const at = (instant: string, caller: Caller): Caller => asOf(instant, caller);
export const theBroker = at(noon, broker(brokerage));
export const theMachine = at(noon, machine(brokerage));
export const theCashBroker = at(noon, broker(cashBrokerage));
export const theClient = at(noon, importer(client));
export const theStranger = at(noon, broker(stranger));

/** What a caller was told of one broken rule. */
export interface Told {
  code: string;
  message: string;
  path: string[];
  severity: string;
  citation: string | null;
  nextStep: string;
}

/** What was selected of an entry, a filing and an event; a test says by its expectations which of them is null. */
export interface EntryAnswer {
  id: string;
  reference: string;
  nextStep: string;
  entryVersion: number;
  filings: { number: number; outcome: string }[];
}
export interface FilingAnswer {
  id: string;
  outcome: string;
  certifiedSha256: string;
  findings: Told[];
  declared: { certifiedText: string; shipment: { consigneeName: string } };
}
export interface FiledAnswer {
  filing: FilingAnswer;
  entry: EntryAnswer;
  userErrors: Told[];
}
export interface EventAnswer {
  id: string;
  cursor: string;
  type: string;
}
/** An event's data as far as a test looks at them. */
export interface Facts {
  findings?: { code: string }[];
  status?: string;
}

export interface EntriesUnderTest extends ServiceUnderTest {
  /** Files, with a lawful input changed as given; a new idempotency key unless one is given. */
  file(caller: Caller, change?: Record<string, unknown>): Promise<FiledAnswer>;
  review(entryId: string, decided: Partial<EventData<'review.decided'>> & { entryVersion: number }): Promise<void>;
  taken(entryId: string): Promise<void>;
  /** What `entry` answers, after everything announced has been taken up. */
  entry(caller: Caller, id: string): Promise<EntryAnswer>;
}

export async function entriesUnderTest(): Promise<EntriesUnderTest> {
  const it = await serviceUnderTest(entries);
  await inGoodStanding(it);
  let keys = 0;
  return {
    ...it,
    file: async (caller, change = {}) => {
      const arrivesOn = (caller.asOf ?? new Date(noon)).toISOString().slice(0, 10);
      const input = { ...lawfulInput(), arrivesOn, idempotencyKey: `key-${(keys += 1)}`, ...change };
      const { data, errors } = await it.graphql(caller, fileEntry, { input });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.fileEntry;
    },
    taken: async (entryId) => {
      await it.hear(opened(entryId));
      await it.drain();
    },
    review: async (entryId, decided) => {
      await it.hear(decision(entryId, decided));
      await it.drain();
    },
    entry: async (caller, id) => {
      await it.drain();
      const { data, errors } = await it.graphql(caller, entryById, { by: { id } });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.entry;
    },
  };
}

async function inGoodStanding(it: ServiceUnderTest): Promise<void> {
  for (const brokerAccountId of [brokerage, cashBrokerage]) {
    const mandate = { mandateId: `mnd_${brokerAccountId}`, clientAccountId: client, brokerAccountId };
    const about = { subject: mandate.mandateId, partitionkey: client };
    await it.hear(makeEvent('mandate.given', { ...mandate, givenOn: '2024-01-02' }, about));
    await it.hear(participation(brokerAccountId, 'OPERATIONAL', 'BROKER'));
  }
  await it.hear(participation(stranger, 'OPERATIONAL', 'BROKER'));
  await it.hear(payment(brokerage, true, true));
  await it.hear(officerAt('per_officer', ['3201', '1001', 'ASPPG']));
  await it.drain();
}

/** Somebody works for Customs at these ports from now on, as an officer unless said otherwise. */
export const officerAt = (subjectId: string, ports: string[], roles = ['OFFICER']) =>
  makeEvent(
    'rights.changed',
    { subjectId, accountId: 'acc_customs', rightsVersion: 1, roles, ports },
    { subject: subjectId, partitionkey: 'acc_customs' },
  );

/** The days of a standing fact; one without days holds on any. */
type Days = Pick<EventData<'participation.changed'>, 'since' | 'until'>;

export const participation = (
  accountId: string,
  abiStatus: EventData<'participation.changed'>['abiStatus'],
  participantKind: ParticipantKind,
  days: Days = {},
) =>
  makeEvent(
    'participation.changed',
    { accountId, abiStatus, participantKind, ...days },
    { subject: accountId, partitionkey: accountId },
  );

export const payment = (accountId: string, statementProcessing: boolean, ach: boolean, days: Days = {}) =>
  makeEvent(
    'payment-method.changed',
    { accountId, statementProcessing, ach, ...days },
    { subject: accountId, partitionkey: accountId },
  );

export const opened = (entryId: string, entryVersion = 1) =>
  makeEvent(
    'review.opened',
    { reviewId: reviewOf(entryId), entryId, entryVersion, port: '3201' },
    { subject: reviewOf(entryId), partitionkey: entryId },
  );

const reviewOf = (entryId: string): string => entryId.replace('ent_', 'rev_');

export function decision(entryId: string, decided: Partial<EventData<'review.decided'>> & { entryVersion: number }) {
  const reviewId = reviewOf(entryId);
  return makeEvent(
    'review.decided',
    {
      ...{ reviewId, entryId, decision: 'RELEASE', reasonCode: 'IN_ORDER', examination: 'GENERAL' },
      ...{ examinationFindingsRecorded: false, answeredCodes: [], documentKind: null, dueOn: null },
      ...decided,
    },
    { subject: reviewId, partitionkey: entryId, ports: ['3201'] },
  );
}

/** Ten dozen T-shirts of Japan, by air to Honolulu, entered by a broker whom the purchaser designated. */
export function lawfulInput() {
  return {
    idempotencyKey: 'key',
    regime: 'US_CBP',
    entryType: 'TYPE_11',
    portCode: '3201',
    modeOfTransport: 'AIR',
    importerAccountId: client,
    declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
    consignee: { name: 'Kalani Trading', address: '1 Ala Moana Boulevard, Honolulu' },
    conveyance: 'HA 456',
    billOfLading: '173-12345675',
    arrivesOn: '2026-11-20',
    lines: [lawfulLine()],
    purchasedOrForSale: true,
    invoiceHeld: 'COMMERCIAL_INVOICE',
    estimatedDutyUsd: '6.60',
    certification: { statement: newestCertification('US_CBP', new Date()), accepted: true },
  };
}

export const lawfulLine = () => ({
  description: "Men's T-shirts of cotton, knitted",
  htsNumber: '6109.10.0012',
  countryOfOrigin: 'JP',
  quantity: '10',
  unit: 'DOZ',
  grossWeightKg: '3.5',
  valueUsd: '40.00',
});

const entryFields = `id reference regime entryType port modeOfTransport status waitingFor reasonCode entryVersion filedAt
  enteredAt lawReadOn releasedAt estimatedDutyUsd furtherDueUsd paidUsd amountDueUsd statementAndAch askedOfficer foundAtEntry { code path } nextStep
  importer { id } filer { id }`;
export const errorFields = 'code message path severity citation nextStep';
export const fileEntry = `mutation ($input: FileEntryInput!) { fileEntry(input: $input) {
  filing { id number outcome certifiedSha256 findings { ${errorFields} } declared { certifiedText shipment { consigneeName } } }
  entry { ${entryFields} } userErrors { ${errorFields} } } }`;
export const entryById = `query ($by: EntryBy!) { entry(by: $by) { ${entryFields} filings { number outcome } } }`;
