/** The first day of what was announced before standing had days: it holds on any. */
export const sinceEver = '0001-01-01';

interface Announced {
  since?: string | undefined;
  until?: string | null | undefined;
}

/** From which day a standing fact holds, and until which, as it is kept. */
export const daysOfStanding = ({ since = sinceEver, until = null }: Announced) => ({ since, until });
