import { userError } from '@landfall/service-kit';

/** Not yours and not there look the same. */
export const noSuchDraft = userError('DRAFT_NOT_FOUND', 'There is no such draft, or it is not yours.', ['draftId'], {
  nextStep: 'Look among your drafts, or open it with its resume code.',
});

export const draftIsFiled = userError('DRAFT_FILED', 'This draft has been filed.', ['draftId'], {
  nextStep: 'Follow its entry. What has to be changed in that, an officer asks for.',
});

/** Corrected there, it is filed again under the same reference. */
export const draftIsSentBack = userError(
  'DRAFT_FILED',
  'This declaration was filed and sent back by Customs, so it cannot be thrown away.',
  ['draftId'],
  { nextStep: 'Correct it and file it again.' },
);

export const draftIsGone = userError('DRAFT_DISCARDED', 'This draft was discarded.', ['draftId'], {
  nextStep: 'Start a new one.',
});
