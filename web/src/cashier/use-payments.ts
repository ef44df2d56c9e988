import type { ResultOf } from 'gql.tada';
import { useCallback, useEffect, useState } from 'react';
import { owesAgain } from '../in-words/payment-shown.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useLiveAnswer } from '../work/use-live-answer.ts';
import { CashierPage, PaymentChanges } from './cashier-query.ts';
import { type Payable } from '../work/payment-fields.ts';
import { newest, together, type Told } from './told-of-entry.ts';

/** What is due at the port, live; entries that were due stay in sight with what became of them. */
export function usePayments() {
  const graph = useGraph();
  const [heard, setHeard] = useState<Readonly<Record<string, Told>>>({});
  const tell = useCallback(
    (entry: Payable) => setHeard((before) => ({ ...before, [entry.id]: { entry, atMs: performance.now() } })),
    [],
  );
  const hear = ({ entryChanged }: ResultOf<typeof PaymentChanges>): void => {
    if (entryChanged?.entry) tell(entryChanged.entry);
  };
  const follow = [{ name: 'entries', document: PaymentChanges, variables: {}, tell: hear }];
  const answer = useLiveAnswer(graph, CashierPage, {}, follow);
  const lists = answer.data;
  const due = lists?.entries?.nodes;
  const [everDue, setEverDue] = useState<readonly Payable[]>([]);
  useEffect(() => {
    if (due) setEverDue((before) => together(before, due));
  }, [due]);
  const listed = [...(due ?? []), ...(lists?.owing?.nodes ?? []), ...(lists?.owesAgain?.nodes ?? [])];
  /** As it stands, by what is listed and what was told since. */
  const now = (entry: Payable): Payable => {
    const inLists = listed.find(({ id }) => id === entry.id);
    return newest(inLists ?? entry, heard[entry.id], inLists ? answer.askedAtMs : 0);
  };
  const since = Object.values(heard).filter(({ atMs }) => atMs >= answer.askedAtMs);
  const told = since.map(({ entry }) => entry);
  const thatStand = (nodes: readonly Payable[] = [], stands: (entry: Payable) => boolean): Payable[] =>
    together(nodes, told).map(now).filter(stands);
  return {
    graph,
    answer,
    tell,
    now,
    isKnown: Boolean(due),
    rows: everDue.map(now),
    owing: thatStand(lists?.owing?.nodes, owesBack),
    owingAgain: thatStand(lists?.owesAgain?.nodes, owesAgain),
  };
}

const owesBack = ({ owedBackUsd }: Payable): boolean => Number(owedBackUsd) > 0;
