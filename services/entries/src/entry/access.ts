import { anyone, line, more, type PartAccess } from '@landfall/service-kit';
import { notAnalystAlone, partyOrCustoms, seesEntries } from '../access.js';

const entryFields =
  'id reference regime entryType port modeOfTransport status waitingFor reasonCode entryVersion filedAt ' +
  'enteredAt lawReadOn releasedAt importer filer filings currentFiling estimatedDutyUsd exciseUsd linesToAssess ' +
  'furtherDueUsd paidUsd amountDueUsd owedBackUsd statementAndAch askedOfficer foundAtEntry nextStep';

/** Who sees an entry, and what happened to it. */
export const entryAccess = {
  Query: {
    entry: seesEntries,
    entries: seesEntries,
    entryChange: seesEntries,
    entryChanges: seesEntries,
    entryPresent: seesEntries,
  },
  types: {
    // The code opens the bill of lading, which is told to the same people.
    Entry: line(partyOrCustoms, entryFields, { releaseCode: notAnalystAlone, filerReference: notAnalystAlone }),
    EntryChange: line(partyOrCustoms, 'id cursor type at status previousStatus reasonCode entryVersion entry'),
    Account: line(anyone, 'id entries'),
    EntriesFeedEvent: more('entry'),
  },
} satisfies PartAccess;
