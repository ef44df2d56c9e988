import { kitMigration } from '@landfall/service-kit';
import { EntryTables } from './0002-entries.js';
import { DraftTables } from './0003-drafts.js';
import { TerritoryTables } from './0004-territory.js';
import { FurtherDue } from './0005-further-due.js';
import { DatedStandingTables } from './0006-dated-standing.js';
import { OfficerPortsTables } from './0007-officer-ports.js';
import { PaymentTables } from './0008-payments.js';
import { ReleaseCodeTable } from './0009-release-codes.js';
import { SearchTables } from './0010-search.js';
import { FiledLineKeys } from './0012-filed-line-keys.js';
import { ErasedDrafts } from './0013-erased-drafts.js';
import { FoundAtSizeTables } from './0014-found-at-size.js';
import { DraftKind } from './0015-draft-kind.js';
import { WideAmounts } from './0017-wide-amounts.js';
import { WhatEventsSay } from './0018-what-events-say.js';
import { TransmittedBy } from './0019-transmitted-by.js';
import { LedgerTables } from './0020-ledger.js';
import { FiledKind } from './0021-filed-kind.js';
import { ConsignmentTables } from './0023-consignments.js';
import { PartyTables } from './0024-parties.js';
import { ErasedParties } from './0025-erased-parties.js';
import { DeterminationTables } from './0027-determinations.js';
import { FiledByTheReleaseBefore } from './0028-filed-by-the-release-before.js';
import { DraftsForClients } from './0031-drafts-for-clients.js';
import { ArrivalsJudged } from './0032-arrivals-judged.js';
import { CarrierLists } from './0033-carrier-lists.js';

/** In the order of their numbers; a number that is missing was taken back before it was ever run. */
export const migrations = [
  kitMigration,
  { name: '0002-entries', class: EntryTables },
  { name: '0003-drafts', class: DraftTables },
  { name: '0004-territory', class: TerritoryTables },
  { name: '0005-further-due', class: FurtherDue },
  { name: '0006-dated-standing', class: DatedStandingTables },
  { name: '0007-officer-ports', class: OfficerPortsTables },
  { name: '0008-payments', class: PaymentTables },
  { name: '0009-release-codes', class: ReleaseCodeTable },
  { name: '0010-search', class: SearchTables },
  { name: '0012-filed-line-keys', class: FiledLineKeys },
  { name: '0013-erased-drafts', class: ErasedDrafts },
  { name: '0014-found-at-size', class: FoundAtSizeTables },
  { name: '0015-draft-kind', class: DraftKind },
  { name: '0017-wide-amounts', class: WideAmounts },
  { name: '0018-what-events-say', class: WhatEventsSay },
  { name: '0019-transmitted-by', class: TransmittedBy },
  { name: '0020-ledger', class: LedgerTables },
  { name: '0021-filed-kind', class: FiledKind },
  { name: '0023-consignments', class: ConsignmentTables },
  { name: '0024-parties', class: PartyTables },
  { name: '0025-erased-parties', class: ErasedParties },
  { name: '0027-determinations', class: DeterminationTables },
  { name: '0028-filed-by-the-release-before', class: FiledByTheReleaseBefore },
  { name: '0031-drafts-for-clients', class: DraftsForClients },
  { name: '0032-arrivals-judged', class: ArrivalsJudged },
  { name: '0033-carrier-lists', class: CarrierLists },
];
