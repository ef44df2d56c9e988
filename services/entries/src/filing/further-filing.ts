// What must be true of the entry that a further filing names. No law held here states these; each says what can be done
// with the entry as it stands.
import { textParam, type Rule } from '@landfall/rule';
import { hasEnded } from '../entry/entry-status.js';
import type { Entry } from '../entry/entry-states.js';
import type { Declaration } from '../kinds/declaration.js';

interface FurtherFiling {
  declaration: Declaration;
  filerAccountId: string;
  entry: Entry | null;
}

export const entryIsTheFilers: Rule<FurtherFiling> = {
  code: 'ENTRY_NOT_FOUND',
  citation: null,
  says: 'A further filing is for an entry of one’s own.',
  nextStep: 'Name an entry that you filed, or name none to file a new one.',
  broken: ({ entry, filerAccountId }) => (entry?.filerAccountId === filerAccountId ? [] : [['entryId']]),
};

/** Nobody is sent to look again at an entry that has ended. */
export const entryStandsAsSeen: Rule<FurtherFiling> = {
  code: 'CONFLICT',
  citation: null,
  says: 'A further filing is for the entry as it stands.',
  nextStep: 'Look at the entry again, and send what you still want with its version.',
  broken: ({ declaration, entry }) =>
    endedAlready(entry) || declaration.entryVersion === entry?.entryVersion ? [] : [['entryVersion']],
  found: 'It is at version {version} now.',
  params: ({ entry }) => ({ version: textParam(entry?.entryVersion ?? '') }),
};

const whereNotSentBack = (
  isSo: (entry: Entry) => boolean,
  { says, nextStep }: Pick<Rule<FurtherFiling>, 'says' | 'nextStep'>,
): Rule<FurtherFiling> => ({
  code: 'ENTRY_NOT_SENT_BACK',
  citation: null,
  says: `A further filing is for an entry that an officer sent back. ${says}`,
  nextStep,
  broken: ({ entry }) => (entry && isSo(entry) ? [['entryId']] : []),
});

export const releasedEntryStays = whereNotSentBack(({ status }) => status === 'RELEASED', {
  says: 'This one is released, and takes none any more.',
  nextStep:
    'Tell Customs at the port what was wrong in it, with its reference. Other goods need an entry of their own.',
});

export const withdrawnEntryStays = whereNotSentBack(({ status }) => status === 'WITHDRAWN', {
  says: 'This one is withdrawn, and takes none any more.',
  nextStep: 'File a new entry, without naming this one.',
});

const isAskedForDocument = (entry: Entry): boolean =>
  entry.status === 'WAITING_FOR_FILER' && entry.waitingFor === 'DOCUMENT';

export const documentIsAwaited = whereNotSentBack(isAskedForDocument, {
  says: 'Of this one the officer asked for a document instead.',
  nextStep:
    'Present the document. Where the data are wrong too, tell the officer with it: an entry is sent back by an officer alone.',
});

export const paymentIsAwaited = whereNotSentBack(({ status }) => status === 'PAYMENT_DUE', {
  says: 'Of this one an officer decided the release, for which only a payment is missing.',
  nextStep:
    'Pay what is due; then it is released. If its data are wrong, tell Customs at the port before paying, with its reference.',
});

export const reviewIsAwaited = whereNotSentBack(({ status }) => status === 'FILED' || status === 'IN_REVIEW', {
  says: 'On this one no officer has decided yet.',
  nextStep:
    'While no officer has taken it up, withdraw it and file a new entry. Afterwards ask Customs at the port, with its reference, to send it back.',
});

export const partiesAndPlaceStay: Rule<FurtherFiling> = {
  code: 'FURTHER_FILING_DIFFERS',
  citation: null,
  says: 'A further filing keeps the importer and the port of its entry.',
  nextStep: 'Keep both as they were, or file a new entry.',
  broken: ({ declaration, entry }) =>
    endedAlready(entry)
      ? []
      : [
          ...(declaration.importerAccountId === entry?.importerAccountId ? [] : [['importerAccountId']]),
          ...(declaration.portCode === entry?.port ? [] : [['portCode']]),
        ],
};

/** Asked once the entry is known to be the filer's. */
export const furtherFilingRules: readonly Rule<FurtherFiling>[] = [
  entryStandsAsSeen,
  ...[releasedEntryStays, withdrawnEntryStays, documentIsAwaited, paymentIsAwaited, reviewIsAwaited],
  partiesAndPlaceStay,
];

const endedAlready = (entry: Entry | null): boolean => entry !== null && hasEnded(entry);
