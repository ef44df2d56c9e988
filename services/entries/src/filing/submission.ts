import { findings, type Finding, type Rule, type Temporal } from '@landfall/rule';
import type { Caller } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { EntryRow } from '../entry/entry.table.js';
import { lockEntry } from '../entry/lock-entry.js';
import { dayAtPort } from '../law/ports.js';
import { timeOfEntry } from '../law/us/release.js';
import { standingOfFiler, type Standing } from '../standing/standing-of-filer.js';
import type { FileEntryInput } from './file-entry.input.js';
import type { Days } from './filing-facts.js';
import { ConsigneeSaltTable } from './filing.table.js';

/** A filing as it comes in, with all that is known about it before the law is asked. */
export interface Submission {
  input: FileEntryInput;
  filedBy: string;
  filerAccountId: string;
  /** Null where the filer may not file for the importer it names. */
  importerAccountId: string | null;
  filer: Standing;
  /** The entry that a further filing is for; null for a first filing. */
  entry: EntryRow | null;
  filedAt: Date;
  /** Time of entry as it would be on acceptance; null while a deposit is missing. */
  enteredAt: Date | null;
  days: Days;
  consigneeSalt: string;
  /** What is wrong with the entry that a further filing names. */
  findings: Finding[];
}

/** Reads what a filing needs to be judged. The caller files for the account that it acts for. */
export async function readSubmission(
  em: SqlEntityManager,
  caller: Caller,
  input: FileEntryInput,
  now: Date,
): Promise<Submission> {
  const filerAccountId = caller.accountId!;
  const { portCode, estimatedDutyUsd, importerAccountId } = input;
  const lawReadOn = dayAtPort(portCode, now);
  const filer = await standingOfFiler(em, filerAccountId, importerAccountId, lawReadOn);
  const { salt } = await em.findOneOrFail(ConsigneeSaltTable, { id: 1 });
  const { entry, found } = await entryToFileAgain(em, filerAccountId, input);
  const { statementAndAch } = filer;
  const paysBy = { statementProcessing: statementAndAch, ach: statementAndAch };
  const enteredAt =
    entry?.enteredAt ?? timeOfEntry({ ...paysBy, acceptedAt: now, estimatedDutyUsd, depositedAt: null });
  return {
    input,
    filedBy: caller.subject,
    filerAccountId,
    importerAccountId: filer.isClient || filer.hasMandate ? importerAccountId : null,
    filer,
    entry,
    filedAt: now,
    enteredAt,
    days: { lawReadOn, enteredOn: dayOf(portCode, enteredAt) },
    consigneeSalt: salt,
    findings: found,
  };
}

const dayOf = (portCode: string, at: Date | null): Temporal.PlainDate | null => (at ? dayAtPort(portCode, at) : null);

interface FurtherFiling {
  input: FileEntryInput;
  filerAccountId: string;
  entry: EntryRow | null;
}

const entryIsTheFilers: Rule<FurtherFiling> = {
  code: 'ENTRY_NOT_FOUND',
  citation: null,
  says: 'A further filing is for an entry of one’s own.',
  nextStep: 'Give the id of an entry that you filed, or leave entryId out to file a new one.',
  broken: ({ entry, filerAccountId }) => (entry?.filerAccountId === filerAccountId ? [] : [['entryId']]),
};

const entryStandsAsSeen: Rule<FurtherFiling> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A further filing is for the entry as it stands.',
  nextStep: 'Look at the entry again, and send what you still want with its version.',
  broken: ({ input, entry }) => (input.entryVersion === entry?.entryVersion ? [] : [['entryVersion']]),
  found: ({ entry }) => `It is at version ${entry?.entryVersion} now.`,
};

const entryWasSentBack: Rule<FurtherFiling> = {
  code: 'ENTRY_NOT_SENT_BACK',
  citation: null,
  says: 'A further filing is for an entry that an officer sent back.',
  nextStep: 'Wait for the officer’s decision, or tell the port what is wrong with the data.',
  broken: ({ entry }) => (entry?.waitingFor === 'FURTHER_FILING' ? [] : [['entryId']]),
};

const partiesAndPlaceStay: Rule<FurtherFiling> = {
  code: 'FURTHER_FILING_DIFFERS',
  citation: null,
  says: 'A further filing keeps the importer and the port of its entry.',
  nextStep: 'Keep both as they were, or file a new entry.',
  broken: ({ input, entry }) => [
    ...(input.importerAccountId === entry?.importerAccountId ? [] : [['importerAccountId']]),
    ...(input.portCode === entry?.port ? [] : [['portCode']]),
  ],
};

async function entryToFileAgain(
  em: SqlEntityManager,
  filerAccountId: string,
  input: FileEntryInput,
): Promise<{ entry: EntryRow | null; found: Finding[] }> {
  if (!input.entryId) return { entry: null, found: [] };
  const entry = await lockEntry(em, input.entryId);
  const facts = { input, filerAccountId, entry };
  const notTheirs = findings([entryIsTheFilers], facts);
  if (notTheirs.length) return { entry: null, found: notTheirs };
  return { entry, found: findings([entryStandsAsSeen, entryWasSentBack, partiesAndPlaceStay], facts) };
}
