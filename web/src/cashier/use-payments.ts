import type { ResultOf } from 'gql.tada';
import { useCallback, useEffect, useState } from 'react';
import { useGraph } from '../graph/use-graph.ts';
import { useLiveAnswer } from '../work/use-live-answer.ts';
import { CashierPage, PaymentChanges, type Payable } from './cashier-query.ts';

/** What is due at the port, live; entries that were due stay in sight with what became of them. */
export function usePayments() {
  const graph = useGraph();
  const [heard, setHeard] = useState<Readonly<Record<string, Payable>>>({});
  const tell = useCallback((entry: Payable) => setHeard((before) => ({ ...before, [entry.id]: entry })), []);
  const hear = ({ entryChanged }: ResultOf<typeof PaymentChanges>): void => {
    if (entryChanged?.entry) tell(entryChanged.entry);
  };
  const follow = [{ name: 'entries', document: PaymentChanges, variables: {}, tell: hear }];
  const answer = useLiveAnswer(graph, CashierPage, {}, follow);
  const [everDue, setEverDue] = useState<readonly Payable[]>([]);
  const due = answer.data?.entries?.nodes;
  useEffect(() => {
    if (due) setEverDue((before) => together(before, due));
  }, [due]);
  const rows = everDue.map((row) => newest(due?.find(({ id }) => id === row.id) ?? row, heard[row.id]));
  const owing = together(answer.data?.owing?.nodes ?? [], Object.values(heard))
    .map((row) => newest(row, heard[row.id]))
    .filter(owesBack);
  return { graph, answer, rows, owing, tell, heard, isKnown: Boolean(due) };
}

const owesBack = ({ owedBackUsd }: Payable): boolean => Number(owedBackUsd) > 0;

/** The newer of two tellings of an entry. */
export const newest = (one: Payable, other: Payable | undefined): Payable =>
  other && other.entryVersion >= one.entryVersion ? other : one;

/** Rows keep their places; what is newly due comes below. */
export function together(before: readonly Payable[], due: readonly Payable[]): readonly Payable[] {
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before,
    ...due.filter(({ id }) => !known.has(id)).toSorted((one, other) => one.filedAt.localeCompare(other.filedAt)),
  ];
}
