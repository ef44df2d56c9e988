import { part } from '@landfall/service-kit';
import { FilingPartyTable, PartySpellingTable, PartyTable } from './party.table.js';

/** Who is named in filings, and how it is spelled. */
export const partyPart = part({
  records: [PartyTable, PartySpellingTable, FilingPartyTable],
  appendOnly: ['filing_party'],
});
