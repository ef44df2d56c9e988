import { portWithCode } from '../../in-words/ports.ts';
import type { Desk } from '../review/review-query.ts';
import type { DecidedOn } from './decision-draft.ts';
import { standingAsShown } from './decision-facts.ts';

/** What a decision is about, as the officer saw it. */
export const decidedOn = (review: Desk, entryVersion: number, lines: DecidedOn['lines']): DecidedOn => ({
  reviewId: review.id,
  expectedVersion: review.version,
  entryVersion,
  lines,
  toAssess: review.entry?.linesToAssess ?? [],
  lawReadOn: review.entry?.lawReadOn ?? '',
  askedOfficer: review.askedOfficer ?? [],
  isOfCustomsTerritory: review.regime === 'US_CBP',
  requestDays: review.requestDays,
  port: { code: review.port ?? '', name: portWithCode(review.port ?? '').name },
  standing: standingAsShown(review),
});
