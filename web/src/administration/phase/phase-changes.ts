// What one phase changes of another.
import type { FilerKind, WayIn } from '@landfall/law';
import type { AskedFor, PhaseShown } from './phases-query.ts';

export interface Terms {
  readonly closedWays: readonly WayIn[];
  readonly closedFilers: readonly FilerKind[];
  readonly asks: readonly AskedFor[];
}

export const allOpen: Terms = { closedWays: [], closedFilers: [], asks: [] };

export interface PhaseChanges {
  readonly closes: Pick<Terms, 'closedWays' | 'closedFilers'>;
  readonly opens: Pick<Terms, 'closedWays' | 'closedFilers'>;
  readonly asks: readonly AskedFor[];
  readonly asksNoMore: readonly AskedFor[];
}

export const changesOf = (before: Terms, after: Terms): PhaseChanges => ({
  closes: closedIn(after, before),
  opens: closedIn(before, after),
  asks: askedIn(after, before),
  asksNoMore: askedIn(before, after),
});

const closedIn = (one: Terms, other: Terms): Pick<Terms, 'closedWays' | 'closedFilers'> => ({
  closedWays: one.closedWays.filter((way) => !other.closedWays.includes(way)),
  closedFilers: one.closedFilers.filter((filer) => !other.closedFilers.includes(filer)),
});

const askedIn = (one: Terms, other: Terms): readonly AskedFor[] =>
  one.asks.filter((asked) => !other.asks.some((each) => isSame(each, asked)));

export const isSame = (one: Pick<AskedFor, 'kind' | 'question'>, other: Pick<AskedFor, 'kind' | 'question'>): boolean =>
  one.kind === other.kind && one.question === other.question;

/** The phase that holds just before one begins: of those confirmed, the last that began, and the last that was confirmed. */
export function phaseBefore(phases: readonly PhaseShown[], since: string | null, now: Date): PhaseShown | null {
  const moment = since ? new Date(since) : now;
  const began = phases.filter((one) => one.isConfirmed && one.since && new Date(one.since) <= moment);
  // newest confirmation first, which a sort leaves so where moments are the same
  return began.sort((one, other) => Date.parse(other.since!) - Date.parse(one.since!))[0] ?? null;
}
