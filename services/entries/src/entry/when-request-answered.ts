import { reaction } from '@landfall/service-kit';
import { documentPresented } from './decide-release.js';
import { lockNamedEntry } from './lock-entry.js';

/** A document that was asked for has come: the entry goes back to review. */
export const whenRequestAnswered = reaction({
  name: 'when-request-answered',
  startsAt: 'beginning',
  on: {
    'request.answered': async (em, event, { now, append }) => {
      const entry = await lockNamedEntry(em, event.data.entryId);
      if (entry.waitingFor === 'DOCUMENT') {
        await append(...documentPresented(entry, { at: now, causedBy: event.id }));
      } else if (entry.status === 'FILED' || entry.status === 'IN_REVIEW') {
        entry.earlyAnswers += 1;
      }
    },
  },
});
