import { useMemo } from 'react';
import { useQuery } from 'urql';
import { changedLines, compareFilings, type Difference } from './compare-filings.ts';
import { filingInWords } from './filing-in-words.ts';
import { TwoFilings } from './filings-query.ts';

/** A filing in the list of its entry's. */
export interface FilingListed {
  id: string;
  number: number | null;
  filedAt: string;
}

/** The filing that counts beside the one before it. */
export interface FilingChanges {
  earlier: FilingListed;
  later: FilingListed;
  /** Null while it is asked for, or cannot be had. */
  differences: readonly Difference[] | null;
  hasFailed: boolean;
  /** Numbers of the lines that are new or changed. */
  lines: ReadonlySet<number>;
  ask(): void;
}

const none: ReadonlySet<number> = new Set();

/** What the last filing of an entry says differently from the one before; null where there is but one. */
export function useFilingChanges(filings: readonly FilingListed[]): FilingChanges | null {
  const [earlier, later] = filings.slice(-2);
  const variables = { earlier: earlier?.id ?? '', later: later?.id ?? '' };
  const [{ data, error }, ask] = useQuery({ query: TwoFilings, variables, pause: !later });
  const told = useMemo(() => {
    if (!data?.earlier || !data.later) return null;
    const differences = compareFilings(filingInWords(data.earlier), filingInWords(data.later));
    return { differences, lines: changedLines(differences) };
  }, [data]);
  if (!earlier || !later) return null;
  const { differences = null, lines = none } = told ?? {};
  return { earlier, later, differences, lines, hasFailed: Boolean(error) && !told, ask: () => ask() };
}
