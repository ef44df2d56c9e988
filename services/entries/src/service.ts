import { defineService, kitMigration, reaction } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { inSamoan } from './in-samoan.js';
import { DiscardDraft } from './draft/save/discard-draft.js';
import { DraftFields } from './draft/draft-fields.js';
import { DraftQuery, draftWithId } from './draft/draft.js';
import { DraftsQuery } from './draft/drafts.js';
import { nameDrafts } from './draft/name-drafts.js';
import { FileDraft } from './draft/file/file-draft.js';
import { MakeResumeCode } from './draft/share/make-resume-code.js';
import { OpenDraftWithCode } from './draft/share/open-draft-with-code.js';
import { SaveDraft } from './draft/save/save-draft.js';
import { shareWholeAccounts } from './draft/share/share-whole-accounts.js';
import { StartDraft } from './draft/save/start-draft.js';
import { whenSentBack } from './draft/file/when-sent-back.js';
import { DraftTables } from './migrations/0003-drafts.js';
import { DraftTable, WholeAccountMandateTable } from './draft/draft.table.js';
import { NodesQuery } from './node/find-nodes.js';
import { Document, Review, Upload } from './node/of-other-services.js';
import { EntriesRulesQuery } from './words/entries-rules.js';
import { WordsQuery } from './words/find-words.js';
import { FindForms } from './kinds/find-forms.js';
import { EntryTables } from './migrations/0002-entries.js';
import { Account, toAccount } from './entry/account.type.js';
import { EntryChangeQuery, entryChangeWithId } from './entry/entry-change.js';
import { EntryChangesQuery } from './entry/entry-changes.js';
import { EntryPresentQuery } from './entry/entry-present.js';
import { EntryFields } from './entry/entry-fields.js';
import { DraftKind } from './migrations/0015-draft-kind.js';
import { ErasedDrafts } from './migrations/0013-erased-drafts.js';
import { FiledLineKeys } from './migrations/0012-filed-line-keys.js';
import { FurtherDue } from './migrations/0005-further-due.js';
import { EntryQuery } from './entry/entry.js';
import { EntryTable } from './entry/entry.table.js';
import { EntriesQuery } from './entry/entries.js';
import { EntriesFeedEventFields, EntriesFeedQuery } from './entry/entries-feed.js';
import { entryWithId } from './entry/load-entries.js';
import { whenRequestAnswered } from './filing/when-request-answered.js';
import { whenReviewDecided } from './entry/when-review-decided.js';
import { whenReviewOpened } from './entry/when-review-opened.js';
import { whenReviewWithdrawn } from './entry/when-review-withdrawn.js';
import { whenMessageWritten, whenThreadClosed } from './entry/when-thread-changed.js';
import { CertificationStatementQuery } from './filing/certified/certification-statement.js';
import { FileEntry } from './filing/file-entry.js';
import { FilingFields } from './filing/filing-fields.js';
import { FilingQuery } from './filing/filing.js';
import { CertifiedTable, ConsigneeSaltTable, FilingTable } from './filing/filing.table.js';
import { FilingsOfEntry } from './filing/filings-of-entry.js';
import { FilingsQuery } from './filing/filings.js';
import { PaymentTable } from './payment/payment.table.js';
import { PaymentTables } from './migrations/0008-payments.js';
import { RecordPayment } from './payment/record-payment.js';
import { PortsQuery } from './port/ports.js';
import { ReleaseCheckQuery } from './release/release-check.js';
import { ReleaseCodeTable } from './migrations/0009-release-codes.js';
import { FilingWordTable } from './search/filing-word.table.js';
import { FoundAtSizeTables } from './migrations/0014-found-at-size.js';
import { SearchTables } from './migrations/0010-search.js';
import { EntryStatisticsQuery } from './statistics/entry-statistics.js';
import { DatedStandingTables } from './migrations/0006-dated-standing.js';
import { keepOfficerPorts } from './standing/keep-officer-ports.js';
import { keepStandingFacts } from './standing/keep-standing-facts.js';
import { OfficerPortsTables } from './migrations/0007-officer-ports.js';
import { MandateTable, OfficerPortTable, ParticipationTable, PaymentMeansTable } from './standing/standing.table.js';
import { TerritoryTables } from './migrations/0004-territory.js';
import { WideAmounts } from './migrations/0017-wide-amounts.js';
import { WhatEventsSay } from './migrations/0018-what-events-say.js';

/** One consumer for all, so that an entry is never decided before it was taken up. */
const takeUpReview = reaction({
  name: 'take-up-review',
  startsAt: 'beginning',
  on: {
    'review.opened': whenReviewOpened,
    'review.decided': async (...told) => {
      await whenReviewDecided(...told);
      await whenSentBack(...told);
    },
    'review.withdrawn': whenReviewWithdrawn,
    'message.written': whenMessageWritten,
    'thread.closed': whenThreadClosed,
  },
});

/** Filings, entries and what is owed on them, under the law of entry. */
export const entries = defineService({
  name: 'entries',
  resolvers: [
    ...[FileEntry, RecordPayment, EntryQuery, EntriesQuery, EntryFields, FilingQuery, FilingsQuery, FilingFields],
    FilingsOfEntry,
    ...[EntryChangeQuery, EntryChangesQuery, EntryPresentQuery, EntriesFeedQuery, EntriesFeedEventFields],
    ...[StartDraft, SaveDraft, DiscardDraft, FileDraft, MakeResumeCode, OpenDraftWithCode],
    ...[DraftQuery, DraftsQuery, DraftFields],
    ...[EntryStatisticsQuery, PortsQuery, ReleaseCheckQuery, CertificationStatementQuery],
    ...[NodesQuery, WordsQuery, FindForms, EntriesRulesQuery],
  ] as never,
  types: [Account, Document, Review, Upload],
  references: {
    Entry: ({ id }, context) => entryWithId(id, context),
    EntryChange: entryChangeWithId,
    Draft: draftWithId,
    Account: ({ id }) => toAccount(id),
  },
  access: accessPage,
  spoken: {
    inSamoan,
    fields: {
      Entry: 'nextStep',
      ...{ DraftExciseLine: 'says', FilingTerritoryLine: 'says', FilingLineExcise: 'says', ExciseAfterEntry: 'says' },
    },
  },
  tables: [
    ...[EntryTable, FilingTable, CertifiedTable, ConsigneeSaltTable, PaymentTable],
    ...[MandateTable, ParticipationTable, PaymentMeansTable, OfficerPortTable],
    ...[DraftTable, WholeAccountMandateTable, FilingWordTable],
  ],
  migrations: [
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
  ],
  appendOnly: ['filing', 'payment', 'consignee_salt'],
  consumers: [keepStandingFacts, keepOfficerPorts, takeUpReview, whenRequestAnswered, shareWholeAccounts],
  whenStarted: nameDrafts,
});
