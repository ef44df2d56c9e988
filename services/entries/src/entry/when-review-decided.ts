import type { EventHandler } from '@landfall/service-kit';
import { applyRelease, applyWaiting } from './decide-release.js';
import { postCharges } from '../money/post-charges.js';
import { determinedAbout } from '../standing/determined-about.js';
import { lockNamedEntry } from './lock-entry.js';

/** A decision is applied under the law of release and at the entry's version, or answered with why it was not. */
export const whenReviewDecided: EventHandler<'review.decided'> = async (em, event, { now, appendAs }) => {
  const entry = await lockNamedEntry(em, event.data.entryId);
  const why = { at: now, causedBy: event.id, wroteToFiler: event.data.wroteToFiler, decided: event.data };
  const { decision, reviewId, entryVersion, examination, examinationFindingsRecorded, answeredCodes } = event.data;
  const { assessments = [], furtherDueUsd } = event.data;
  const stated = { assessments, ...(furtherDueUsd ? { furtherDueUsd } : {}) };
  const released = { reviewId, entryVersion, examination, examinationFindingsRecorded, answeredCodes, ...stated };
  // who owes more than was declared is told why
  const reasonCode = furtherDueUsd ? event.data.reasonCode : null;
  const events =
    decision === 'RELEASE'
      ? applyRelease(entry, released, await determinedAbout(em, entry.id), { ...why, reasonCode })
      : applyWaiting(entry, event.data, why);
  await postCharges(em, entry, { reviewId, since: now });
  await appendAs(event.actor, ...events);
};
