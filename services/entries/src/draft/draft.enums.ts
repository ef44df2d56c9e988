import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const DraftStatus = enumOf(law.draftStatusSays, {
  name: 'DraftStatus',
  description: 'Where a draft stands.',
});
export type DraftStatus = law.DraftStatus;
