import { findings, openMoves, type LifeCycle, type Move } from '@landfall/rule';
import { lawfulDecision } from '../lawful-decision.js';
import type { EntryStatus } from '../../words/entry-statuses.js';
import { answer, requestLife } from './document-request.js';
import { entryLife } from './entry.js';
import { claim, reviewLife, withdraw } from './review.js';

const cycles: LifeCycle<string>[] = [entryLife, reviewLife, requestLife];

test.each(cycles.map((cycle) => [cycle.of, cycle] as const))(
  'in the life of %s every state is reached, every move has a name of its own, and somebody brings it about',
  (_, { states, moves }) => {
    const known = new Set<string>(states);
    expect(moves.flatMap(({ from, to }) => [...from, to]).filter((state) => !known.has(state))).toEqual([]);
    expect(states.filter((state) => !moves.some(({ to }) => to === state))).toEqual([]);
    expect(new Set(moves.map(({ name }) => name)).size).toBe(moves.length);
    expect(moves.filter(({ by }) => by.length === 0)).toEqual([]);
    expect(moves.filter(({ from }) => from.length === 0)).toHaveLength(1);
    expect(moves.filter(({ from, to }) => from.includes(to))).toEqual([]);
  },
);

/** From which states a move is open, and the codes that say why it is closed from the others. */
function tried<S extends string, F>(
  move: Move<S, F>,
  states: readonly NoInfer<S>[],
  factsAt: (state: NoInfer<S>) => F,
) {
  const looked = states.map((state) => ({ state, ...openMoves([move], state, factsAt(state)) }));
  return {
    open: looked.filter(({ open }) => open.length > 0).map(({ state }) => state),
    unexplained: looked.filter(({ closed }) => closed.some(({ why }) => why.length === 0)).map(({ state }) => state),
  };
}

test('a review is claimed from the queue or while it waits, and to whom it is refused is told why', () => {
  for (const isMine of [true, false]) {
    expect(tried(claim, reviewLife.states, (status) => ({ status, isMine }))).toEqual({
      open: ['OPEN', 'WAITING'],
      unexplained: [],
    });
  }
});

test('an entry is withdrawn until an officer has taken it up, once decided on no more, and to whom it is refused is told why', () => {
  const after = (wasDecided: boolean) => tried(withdraw, reviewLife.states, (status) => ({ status, wasDecided }));
  expect(after(false)).toEqual({ open: ['OPEN'], unexplained: [] });
  expect(after(true)).toEqual({ open: [], unexplained: [] });
});

test('a request is answered while it is open, and whoever answers later is told why not', () => {
  expect(tried(answer, requestLife.states, (status) => ({ status }))).toEqual({ open: ['OPEN'], unexplained: [] });
});

test('each decision is open from where the entry moves by it, and closed with a reason from everywhere else', () => {
  // what review has taken up is no longer FILED; while a payment is awaited the decision is taken already
  const states = entryLife.states.filter((state) => state !== 'FILED' && state !== 'PAYMENT_DUE');
  const decided = entryLife.moves.filter(({ needs }) => needs) as Move<EntryStatus, typeof lawfulDecision>[];
  expect(decided.map(({ name }) => name)).toEqual(['ASK_FOR_DOCUMENT', 'SEND_BACK', 'RELEASE']);
  for (const move of decided) {
    const decision = move.name as typeof lawfulDecision.decision;
    const factsAt = (status: EntryStatus) => ({ ...lawfulDecision, decision, status });
    expect(tried(move, states, factsAt)).toEqual({ open: move.from, unexplained: [] });
    expect(findings(move.needs ?? [], { ...factsAt('WAITING_FOR_FILER'), awaitsFurtherFiling: true })).toHaveLength(1);
  }
});
