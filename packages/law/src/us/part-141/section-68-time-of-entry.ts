// 19 CFR 141.68: the time of entry of an informal entry is when it is filed and its estimated duties are deposited. A
// reading: where nothing is to be deposited, or statement processing and ACH are used (143.28), it is the acceptance.
//
// Not modelled: immediate delivery (part 142); goods still outside the port limits when their entry is accepted
// (141.68(e)): an arrival may be recorded, and no release waits for it.
import { paysByStatement, type TimeOfEntryFacts } from '../../shared/release-facts.js';

/** Null while it is not fixed. */
export function timeOfEntry(facts: TimeOfEntryFacts): Date | null {
  const { acceptedAt, depositedAt, estimatedDutyUsd } = facts;
  if (estimatedDutyUsd.isZero() || paysByStatement(facts)) return acceptedAt;
  if (depositedAt === null) return null;
  return depositedAt > acceptedAt ? depositedAt : acceptedAt;
}
