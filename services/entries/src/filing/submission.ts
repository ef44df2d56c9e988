import { findings, type Decimal, type Finding } from '@landfall/rule';
import type { Arrival, Work } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { EntryRow, Regime } from '../entry/entry.table.js';
import { entryOf } from '../entry/entry-states.js';
import { lockEntry } from '../entry/lock-entry.js';
import { lawOf } from '@landfall/law/law-of-regime';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import type { Standing } from '../kinds/standing.js';
import { standingOfFiler } from '../standing/standing-of-filer.js';
import { arrivalOf } from '../consignment/arrival-of.js';
import type { Said } from '../consignment/carriage.js';
import { consignmentKeyOf } from '../consignment/consignment-key.js';
import { partyOf } from '../party/party-of.js';
import { consigneeId } from './certified/certified-text.js';
import { consigneeSaltOf } from './certified/consignee-salt.js';
import type { Declaration } from '../kinds/declaration.js';
import { filerReferenceFindings } from './filer-reference.js';
import { daysAtPort, type Days } from '../kinds/days.js';
import { entryIsTheFilers, furtherFilingRules } from './further-filing.js';
import { portFindings } from './port-takes-filings.js';

/** Who files, for whom it is kept, and under which reference. */
export interface Filer {
  filedBy: string;
  /** Of who files: another than the filer's where a draft is shared. */
  callerAccountId: string | null;
  accountId: string;
  /** Other accounts that see what is filed. */
  sharedWith: readonly string[];
  /** Of the draft that is filed; null for a filing sent whole, which gets one of its own. */
  reference: string | null;
  /** The filer's own, in the one spelling in which it is kept. */
  filerReference: string | null;
}

/** A filing as it comes in, with all that is known about it before the law is asked. */
export interface Submission extends Omit<Filer, 'accountId'> {
  /** When and by which way it came. */
  arrival: Arrival | null;
  declaration: Declaration;
  filerAccountId: string;
  /** Null where the filer may not file for the importer it names. */
  importerAccountId: string | null;
  filer: Standing;
  /** The entry that a further filing is for; null for a first filing. */
  entry: EntryRow | null;
  filedAt: Date;
  /** Time of entry as it would be on acceptance; null while a deposit is missing, and where the law knows none. */
  enteredAt: Date | null;
  days: Days;
  /** The hash of the consignee as it is spelled, and the party that it names. */
  consigneeId: string;
  consigneePartyId: string;
  /** By which its conveyance and its bill are hashed. */
  consignmentKey: Buffer;
  /** What is wrong with the port, and with the entry that a further filing names. */
  findings: Finding[];
}

/** Reads what a filing needs to be judged. */
export async function readSubmission(
  { em, context, now }: Pick<Work, 'em' | 'context' | 'now'>,
  declaration: Declaration,
  { accountId: filerAccountId, ...by }: Filer,
): Promise<Submission> {
  const { portCode, importerAccountId } = declaration;
  const named = consigneeId(await consigneeSaltOf(em), declaration.consignee);
  const consignmentKey = consignmentKeyOf(context.settings);
  const arrivedAt = await arrivalOf(em, consignmentKey, saidOfCarriage(declaration));
  const { entry, found } = await entryToFileAgain(em, filerAccountId, declaration);
  const asOf = { on: dayAtPort(portCode, now), entryId: entry?.id ?? null };
  const filer = await standingOfFiler(em, filerAccountId, importerAccountId, asOf);
  return {
    ...by,
    arrival: context.arrival,
    declaration,
    filerAccountId,
    importerAccountId: filer.isClient || filer.hasMandate ? importerAccountId : null,
    filer,
    entry,
    filedAt: now,
    ...daysOfFiling(declaration, filer, { now, arrivedAt, fixedAt: entry?.enteredAt ?? null }),
    consigneeId: named,
    consigneePartyId: await partyOf(em, named),
    consignmentKey,
    // A further filing stays with its port, where the entry lies already.
    findings: [
      ...(entry ? [] : portFindings({ ...declaration, ...filer })),
      ...found,
      ...(await filerReferenceFindings(em, { ...by, filerAccountId, entry })),
    ],
  };
}

/** Every broken rule of a filing, of the entry that it is for and of what it declares. */
export const judgeSubmission = ({ declaration, filer, days, findings: found }: Submission): Finding[] => [
  ...found,
  ...declaration.judge(filer, days),
];

/** When the law of a filing is read, if it is accepted now, and its time of entry. */
export function daysOfFiling(
  { regime, portCode, dutyUsd }: { regime: Regime; portCode: string; dutyUsd: Decimal },
  { statementAndAch }: Standing,
  { now, arrivedAt, fixedAt = null }: { now: Date; arrivedAt: Date | null; fixedAt?: Date | null },
): { days: Days; enteredAt: Date | null } {
  const paysBy = { statementProcessing: statementAndAch, ach: statementAndAch };
  const facts = { ...paysBy, acceptedAt: now, estimatedDutyUsd: dutyUsd, depositedAt: null };
  const enteredAt = fixedAt ?? lawOf[regime].timeOfEntry(facts);
  return { days: daysAtPort(portCode, now, enteredAt, arrivedAt), enteredAt };
}

/** What a declaration says of what its goods come on, before it is known whether it can be kept. */
function saidOfCarriage({ certified, modeOfTransport, portCode: port }: Declaration): Said {
  const { conveyance, billOfLading, arrivesOn } = certified as Partial<Said>;
  return { conveyance, billOfLading, modeOfTransport, port, arrivesOn: arrivesOn ? String(arrivesOn) : null };
}

async function entryToFileAgain(
  em: SqlEntityManager,
  filerAccountId: string,
  declaration: Declaration,
): Promise<{ entry: EntryRow | null; found: Finding[] }> {
  if (declaration.entryId === null) return { entry: null, found: [] };
  const entry = await lockEntry(em, declaration.entryId);
  const facts = { declaration, filerAccountId, entry: entry && entryOf(entry) };
  const notTheirs = findings([entryIsTheFilers], facts);
  if (notTheirs.length) return { entry: null, found: notTheirs };
  return { entry, found: findings(furtherFilingRules, facts) };
}
