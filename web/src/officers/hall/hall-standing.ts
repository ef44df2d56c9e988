import { textsOf } from '../../texts/texts.ts';
import { nothingDecided, type DecidedOn, type DecisionDraft } from '../decision/decision-draft.ts';
import { whatIsOpen } from '../decision/decision-problems.ts';
import type { Desk } from '../review/review-query.ts';

/** Letting go, as the decision that it is: in order, or examined and in order. */
export const lettingGo = ({ standing: { findings } }: DecidedOn): DecisionDraft => ({
  ...nothingDecided,
  decision: 'RELEASE',
  reasonCode: findings.length > 0 ? 'EXAMINED_AND_IN_ORDER' : 'IN_ORDER',
});

/** Why an officer may not work on it from here; null where nobody else does. */
export function whyNotMine({ status, claimedBy, holder }: Desk, me: string): string | null {
  const t = textsOf('hall');
  const isOthers = status === 'CLAIMED' && claimedBy !== me;
  return isOthers ? t('heldBy', { name: holder?.displayName ?? t('otherOfficer') }) : null;
}

/** What stands against letting go, as the law of a decision finds it, before anything is sent. */
export function whatHinders(review: Desk, on: DecidedOn, me: string, now: Date): string[] {
  const why = whyNotMine(review, me);
  if (why !== null) return [why];
  const found = on.standing.findings.at(-1) ?? [];
  const differs = found.some((finding) => finding !== 'AS_DECLARED') ? [textsOf('hall')('differs')] : [];
  return [...differs, ...whatIsOpen(lettingGo(on), on, now).map(({ says }) => says)];
}
