import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const ThreadSide = enumOf(law.threadSideSays, {
  name: 'ThreadSide',
  description: 'One of the two sides of a thread.',
});
export type ThreadSide = law.ThreadSide;

export const ThreadClosingReason = enumOf(law.closingReasonSays, {
  name: 'ThreadClosingReason',
  description: 'Why Customs writes no more about an entry.',
});
export type ThreadClosingReason = law.ClosingReason;
