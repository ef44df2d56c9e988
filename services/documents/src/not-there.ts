import { userError, type UserError } from '@landfall/service-kit';

// Each is said alike of what does not exist and of what is another's.
const notFound = (path: string, message: string, nextStep: string): UserError =>
  userError('NOT_FOUND', message, [path], { nextStep });

export const noSuchEntry = notFound(
  'entryId',
  'There is no such entry, or it is not yours.',
  'If you filed it a moment ago, try again shortly. Otherwise check the entry.',
);
export const noSuchRequest = notFound(
  'requestId',
  'There is no such request, or it is not yours to answer.',
  'Look at the entry: it lists what Customs asks for.',
);
export const noSuchUpload = notFound(
  'uploadId',
  'There is no such upload for an entry, or it is not yours.',
  'Look at the entry: it lists the files that are not presented.',
);
