import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const WayIn = enumOf(law.wayInSays, {
  name: 'WayIn',
  description: 'How goods come into American Samoa, as a phase opens and closes it. The list is open.',
});
export type WayIn = law.WayIn;
