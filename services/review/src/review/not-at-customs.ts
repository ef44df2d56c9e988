import { userError } from '@landfall/service-kit';

/** The same for an entry of somebody else, one that does not exist and one that has not reached Customs. */
export const notAtCustoms = userError('NOT_FOUND', 'Customs has no such entry of yours.', ['entryId'], {
  nextStep: 'If you filed it a moment ago, try again shortly. Otherwise check the entry.',
});
