import type { Fact } from './standing-query.ts';

/** Whether a fact counts on a day: of several of its kind that hold, the one that began last does. */
export type FactState = 'HOLDS' | 'COVERED' | 'OVER' | 'AHEAD' | 'NEVER';

type Days = Pick<Fact, 'kind' | 'since' | 'until'>;

export function stateOf(fact: Days, facts: readonly Days[], today: string): FactState {
  if (fact.until !== null && fact.until === fact.since) return 'NEVER';
  if (fact.until !== null && fact.until <= today) return 'OVER';
  if (!holdsOn(fact, today)) return 'AHEAD';
  const later = facts.some(
    (one) => one.kind === fact.kind && holdsOn(one, today) && (one.since ?? '') > (fact.since ?? ''),
  );
  return later ? 'COVERED' : 'HOLDS';
}

const holdsOn = ({ since, until }: Days, day: string): boolean =>
  (since === null || since <= day) && (until === null || until > day);
