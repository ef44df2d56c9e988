import { isLifeCycle, isTheEnd, mayMove, openMoves, type LifeCycle, type Move, type Rule } from './index.js';

type State = 'KEPT' | 'LENT' | 'SOLD';
interface Facts {
  state: State;
  isPaid: boolean;
}

const isPaid: Rule<Facts> = {
  code: 'NOT_PAID',
  citation: null,
  says: 'What is sold is paid.',
  nextStep: 'Pay it.',
  broken: (facts) => (facts.isPaid ? [] : [['payment']]),
};
const isKept: Rule<Facts> = {
  code: 'NOT_KEPT',
  citation: null,
  says: 'What is sold is here.',
  nextStep: 'Wait until it is back.',
  broken: ({ state }) => (state === 'KEPT' ? [] : [['thing']]),
};
const ofThisHouse = { citations: [], notice: { events: [], mails: [] } } as const;
const lend: Move<State, Facts> = {
  ...ofThisHouse,
  name: 'LEND',
  from: ['KEPT'],
  to: 'LENT',
  says: 'It is lent.',
  by: ['FILER'],
};
const sell: Move<State, Facts> = {
  ...{ ...ofThisHouse, name: 'SELL', from: ['KEPT'], to: 'SOLD', says: 'It is sold.', by: ['FILER'] },
  needs: [isKept, isPaid],
};
const life: LifeCycle<State> = { of: 'a thing', states: ['KEPT', 'LENT', 'SOLD'], moves: [lend, sell] };

test('a thing moves as its table says, and in no other way', () => {
  const pairs = life.states.flatMap((from) =>
    life.states.filter((to) => mayMove(life, from, to)).map((to) => from + to),
  );
  expect(pairs).toEqual(['KEPTLENT', 'KEPTSOLD']);
  expect(life.states.filter((state) => isTheEnd(life, state))).toEqual(['LENT', 'SOLD']);
});

test('which moves are open is told, and of the others every reason why they are closed', () => {
  const unpaid = openMoves([lend, sell], 'KEPT', { state: 'KEPT', isPaid: false });
  expect(unpaid.open).toEqual([lend]);
  expect(unpaid.closed.map(({ move, why }) => [move.name, ...why.map(({ code }) => code)])).toEqual([
    ['SELL', 'NOT_PAID'],
  ]);
  const { open } = openMoves([lend, sell], 'KEPT', { state: 'KEPT', isPaid: true });
  expect(open).toEqual([lend, sell]);
  const sold = openMoves([sell], 'SOLD', { state: 'SOLD', isPaid: false });
  expect(sold.closed[0]!.why.map(({ code }) => code)).toEqual(['NOT_KEPT', 'NOT_PAID']);
});

test('a move that does not lead out of a state is closed there, whatever its rules say', () => {
  expect(openMoves([lend], 'SOLD', { state: 'SOLD', isPaid: true })).toEqual({
    open: [],
    closed: [{ move: lend, why: [] }],
  });
});

test('a life cycle is told from a rule and from a list', () => {
  expect([life, isPaid, [], null].map(isLifeCycle)).toEqual([true, false, false, false]);
});
