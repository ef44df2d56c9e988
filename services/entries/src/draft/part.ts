import { part } from '@landfall/service-kit';
import { draftAccess } from './access.js';
import { copyEntry } from './copy/copy-entry.js';
import { DraftFields } from './draft-fields.js';
import { DraftQuery, draftWithId } from './draft.js';
import { DraftTable, WholeAccountMandateTable } from './draft.table.js';
import { DraftsQuery } from './drafts.js';
import { fileDraft } from './file/file-draft.js';
import { takeUpReview } from './file/take-up-review.js';
import { keepDraftsNamed } from './name-drafts.js';
import { discardDraft } from './save/discard-draft.js';
import { saveDraft } from './save/save-draft.js';
import { startDraft } from './save/start-draft.js';
import { makeResumeCode } from './share/make-resume-code.js';
import { openDraftWithCode } from './share/open-draft-with-code.js';
import { shareWholeAccounts } from './share/share-whole-accounts.js';

/** Text as typed, saved at every pause, shared by a code or a mandate, and filed. */
export const draftPart = part({
  operations: [startDraft, copyEntry, saveDraft, discardDraft, fileDraft, makeResumeCode, openDraftWithCode],
  resolvers: [DraftQuery, DraftsQuery, DraftFields],
  references: { Draft: draftWithId },
  records: [DraftTable, WholeAccountMandateTable],
  reactions: [takeUpReview, shareWholeAccounts],
  access: draftAccess,
  whenStarted: keepDraftsNamed,
});
