import type { Citation } from './citation.js';
import { findings, type Finding, type Rule } from './rule.js';

/** What is told when something moves. */
export interface Notice {
  /** Types of the events that announce it, in their order; none where nobody is told. */
  readonly events: readonly string[];
  /** Kinds of mail that its people get; none where nobody is written to. */
  readonly mails: readonly string[];
}

/** Who brings a move about: those whose affair it is, somebody at Customs by office, or the platform alone. */
export type Mover = 'FILER' | 'OFFICER' | 'SUPERVISOR' | 'CASHIER' | 'PLATFORM';

/** A move from one state to another: who brings it about, by which law, what it needs and what is told of it. */
export interface Move<State extends string, F = never> {
  /** Stable, in SCREAMING_SNAKE: what is done. */
  readonly name: string;
  /** From any of these; none where something begins with it. */
  readonly from: readonly State[];
  readonly to: State;
  /** The move as a sentence. */
  readonly says: string;
  readonly by: readonly Mover[];
  /** The law that states it; none where it is of this house. */
  readonly citations: readonly Citation[];
  /** What must hold. From a state in which somebody may try it in vain, one of these says why it is closed. */
  readonly needs?: readonly Rule<F>[];
  readonly notice: Notice;
}

/** The states of something and every move between them. */
export interface LifeCycle<State extends string> {
  /** What moves, as in "the life of an entry". */
  readonly of: string;
  readonly states: readonly State[];
  readonly moves: readonly Move<State>[];
}

/** Whether something may go from one state to another, by whatever move. */
export const mayMove = <State extends string>({ moves }: LifeCycle<State>, from: State, to: State): boolean =>
  moves.some((move) => move.to === to && move.from.includes(from));

/** Whether nothing leads out of a state. */
export const isTheEnd = <State extends string>({ moves }: LifeCycle<State>, state: State): boolean =>
  !moves.some(({ from }) => from.includes(state));

interface OpenMoves<State extends string, F> {
  readonly open: readonly Move<State, F>[];
  readonly closed: readonly { readonly move: Move<State, F>; readonly why: readonly Finding[] }[];
}

/** Which of these moves are open in a state, and why the others are not. */
export function openMoves<State extends string, F>(
  moves: readonly Move<State, F>[],
  state: NoInfer<State>,
  facts: NoInfer<F>,
): OpenMoves<State, F> {
  const looked = moves.map((move) => ({ move, why: findings(move.needs ?? [], facts) }));
  const isOpen = ({ move, why }: (typeof looked)[number]): boolean => move.from.includes(state) && why.length === 0;
  return {
    open: looked.filter(isOpen).map(({ move }) => move),
    closed: looked.filter((one) => !isOpen(one)),
  };
}

/** Whether a value is a life cycle: for those who list them all. */
export const isLifeCycle = (value: unknown): value is LifeCycle<string> =>
  typeof value === 'object' &&
  value !== null &&
  'of' in value &&
  'states' in value &&
  'moves' in value &&
  Array.isArray(value.moves);
