import { reaction } from '@landfall/service-kit';
import { whenDecisionNotApplied } from './when-decision-not-applied.js';
import { whenEntryChanged } from './when-entry-changed.js';
import { whenEntryFiled } from './when-entry-filed.js';

/** What review does about an entry: one consumer, so that it takes the events of an entry in their order. */
export const followEntries = reaction({
  name: 'follow-entries',
  startsAt: 'beginning',
  on: {
    'entry.filed': whenEntryFiled,
    'entry.changed': whenEntryChanged,
    'entry.decision-not-applied': whenDecisionNotApplied,
  },
});
