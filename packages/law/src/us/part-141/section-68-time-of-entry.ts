// 19 CFR 141.68: the time of entry of an informal entry is when it is filed and its estimated duties are deposited. A
// reading: where nothing is to be deposited, or statement processing and ACH are used (143.28), it is the acceptance.
// Goods that are entered before they arrive within the limits of the port are entered when they do (141.68(e)). A reading:
// they have arrived when Customs at the port recorded it; while it did not, the time is taken as it is without an arrival.
//
// Not modelled: immediate delivery (part 142); that a release waits for the arrival of what is accepted before.
import { paysByStatement, type TimeOfEntryFacts } from '../../shared/release-facts.js';

/** Null while it is not fixed. */
export function timeOfEntry(facts: TimeOfEntryFacts): Date | null {
  const fixedAt = asFiledAndDeposited(facts);
  const arrivedAt = facts.arrivedAt ?? null;
  return fixedAt !== null && arrivedAt !== null && arrivedAt > fixedAt ? arrivedAt : fixedAt;
}

function asFiledAndDeposited(facts: TimeOfEntryFacts): Date | null {
  const { acceptedAt, depositedAt, estimatedDutyUsd } = facts;
  if (estimatedDutyUsd.isZero() || paysByStatement(facts)) return acceptedAt;
  if (depositedAt === null) return null;
  return depositedAt > acceptedAt ? depositedAt : acceptedAt;
}
