import { userError } from '@landfall/service-kit';

// Each is said alike of what does not exist and of what is another's.
export const noSuchEntry = userError('NOT_FOUND', 'There is no such entry, or it is not yours.', ['entryId'], {
  nextStep: 'If you filed it a moment ago, try again shortly. Otherwise check the entry.',
});
export const noSuchRequest = userError(
  'NOT_FOUND',
  'There is no such request, or it is not yours to answer.',
  ['requestId'],
  { nextStep: 'Look at the entry: it lists what Customs asks for.' },
);
export const noSuchUpload = userError(
  'NOT_FOUND',
  'There is no such upload for an entry, or it is not yours.',
  ['uploadId'],
  { nextStep: 'Look at the entry: it lists the files that are not presented.' },
);
