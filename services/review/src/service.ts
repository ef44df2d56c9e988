import { defineService, kitMigration } from '@landfall/service-kit';
import { accessPage } from './access.js';
import { inSamoan } from './in-samoan.js';
import { EntryAccessTable } from './entry-access.table.js';
import { Entry, entryStub } from './entry.type.js';
import { keepEntryAccess } from './keep-entry-access.js';
import { reviewTables } from './migrations/0002-review-tables.js';
import { queueWork } from './migrations/0003-queue-work.js';
import { placeInTheQueue } from './migrations/0004-place-in-the-queue.js';
import { furtherDue } from './migrations/0005-further-due.js';
import { examinationSet } from './migrations/0006-examination-set.js';
import { criteriaAsData } from './migrations/0007-criteria.js';
import { writtenByTheReleaseBefore } from './migrations/0008-written-by-the-release-before.js';
import { threads } from './migrations/0009-threads.js';
import { linesOfADecision } from './migrations/0011-lines-of-a-decision.js';
import { whatADecisionNames } from './migrations/0012-what-a-decision-names.js';
import { DecisionTable } from './decision/decision.table.js';
import { DecideReview } from './decision/decide-review.js';
import { EntryChangeTable } from './follow/entry-change.table.js';
import { EntryReview } from './review/entry-review.js';
import { ExaminationSettingTable } from './examination/examination-setting.table.js';
import { ExaminationSettings } from './examination/examination-settings.js';
import { followEntries } from './follow/follow-entries.js';
import { loadReview } from './review/load-review.js';
import { loadQueueChange, QueueChangeByCursor } from './queue/queue-change.js';
import { ReasonCodesQuery } from './decision/reason-codes.js';
import { QueueChangesByCursor } from './queue/queue-changes.js';
import { RecordExamination } from './examination/record-examination.js';
import { RequestDays } from './decision/request-days.js';
import { ReviewCountsQuery } from './queue/review-counts.js';
import { claimPart } from './claim/part.js';
import { AnswerTable } from './decision/answer.table.js';
import { DecisionOfMessage } from './decision/message-decision.js';
import { DecisionsOfReview } from './decision/review-decisions.js';
import { ExaminationTable } from './examination/examination.table.js';
import { ExaminationsOfReview } from './examination/review-examinations.js';
import { ChangesOfReview } from './follow/review-changes.js';
import { IdleReturnsAt } from './claim/idle-returns-at.js';
import { SelectivityOfReview } from './selectivity/review-selectivity.js';
import { StuckReasonOfReview } from './queue/stuck-reason.js';
import { ReviewFeedQuery } from './review/review-feed.js';
import { ReviewTable } from './review/review.table.js';
import { ReviewRulesQuery } from './decision/review-rules.js';
import { ReviewById } from './review/review.js';
import { Reviews } from './queue/reviews.js';
import { SetExamination } from './examination/set-examination.js';
import { WithdrawEntry } from './decision/withdraw-entry.js';
import { whenRightsChanged } from './follow/when-rights-changed.js';
import { whenRequestAnswered } from './follow/when-request-answered.js';
import { CloseThread } from './thread/close-thread.js';
import { EntryThread } from './thread/entry-thread.js';
import { MessageTable } from './thread/message.table.js';
import { WriteMessage } from './thread/write-message.js';
import { CriterionTable } from './selectivity/criterion.table.js';
import { keepCriteria } from './selectivity/keep-criteria.js';
import { keepSamplingDays } from './selectivity/sampling-days.js';
import { SamplingDayTable, SelectivityTable } from './selectivity/selectivity.table.js';

/** Selectivity, the officers' queue, decisions and examinations. */
export const review = defineService({
  name: 'review',
  parts: [claimPart],
  resolvers: [
    Reviews,
    ReviewById,
    QueueChangeByCursor,
    QueueChangesByCursor,
    ReviewFeedQuery,
    ...[SelectivityOfReview, StuckReasonOfReview, IdleReturnsAt, ExaminationsOfReview, ChangesOfReview],
    RequestDays,
    EntryReview,
    SetExamination,
    ExaminationSettings,
    RecordExamination,
    DecideReview,
    ...[DecisionsOfReview, DecisionOfMessage],
    ReviewCountsQuery,
    WithdrawEntry,
    EntryThread,
    WriteMessage,
    CloseThread,
    ...[ReasonCodesQuery, ReviewRulesQuery],
  ],
  types: [Entry],
  references: {
    Entry: ({ id }) => entryStub(id),
    Review: ({ id }, context) => loadReview(id, context),
    QueueChange: ({ id }, context) => loadQueueChange(id, context),
  },
  access: accessPage,
  spoken: { inSamoan, fields: {} },
  tables: [
    ...[ReviewTable, AnswerTable, ExaminationTable, ExaminationSettingTable, DecisionTable, EntryChangeTable],
    MessageTable,
    ...[SelectivityTable, SamplingDayTable, CriterionTable, EntryAccessTable],
  ],
  migrations: [
    ...[kitMigration, reviewTables, queueWork, placeInTheQueue, furtherDue, examinationSet, criteriaAsData],
    writtenByTheReleaseBefore,
    threads,
    linesOfADecision,
    whatADecisionNames,
  ],
  appendOnly: ['selectivity_result', 'sampling_day'],
  consumers: [keepEntryAccess, followEntries, whenRequestAnswered, whenRightsChanged],
  beforeEvents: keepCriteria,
  whenStarted: keepSamplingDays,
});
