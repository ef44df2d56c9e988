// Life cycles and the law of decisions: as data, and as their pages say them.
import { isTheEnd, type LifeCycle, type Move, type Mover, type Rule } from '@landfall/rule';

/** A rule as it is named where it is asked: a code may be of several rules. */
interface NamedRule {
  code: string;
  says: string;
}
export interface PrintedLife {
  of: string;
  file: string;
  page: string;
  states: readonly string[];
  /** The states that nothing leads out of. */
  ends: readonly string[];
  moves: PrintedMove[];
}
interface PrintedMove extends Pick<Move<string>, 'name' | 'from' | 'to' | 'says' | 'by' | 'citations'> {
  /** What must hold. */
  needs: NamedRule[];
  /** Types of the events that announce it, and kinds of mail that tell its people. */
  events: readonly string[];
  mails: readonly string[];
}
/** What a decision must satisfy under one law, in order, by when it is read. */
export interface PrintedDecision extends Record<When, NamedRule[]> {
  file: string;
  page: string;
}
type When = 'stated' | 'decided' | 'owed';
export type DecisionRules = Readonly<Record<When, readonly Rule<never>[]>>;

const named = ({ code, says }: Rule<never>): NamedRule => ({ code, says });

export function printedLife(life: LifeCycle<string>, file: string, page: string): PrintedLife {
  const { of, states } = life;
  const moves = life.moves.map(({ name, from, to, says, by, citations, needs = [], notice }) => ({
    ...{ name, from, to, says, by, citations, needs: needs.map(named) },
    ...{ events: notice.events, mails: notice.mails },
  }));
  return { of, file, page, states, ends: states.filter((state) => isTheEnd(life, state)), moves };
}

export const printedDecision = ({ stated, decided, owed }: DecisionRules, file: string, page: string) =>
  ({ file, page, stated: stated.map(named), decided: decided.map(named), owed: owed.map(named) }) as PrintedDecision;

export function lifeText({ of, states, ends, moves }: PrintedLife): string {
  const over = ends.length === 0 ? 'Nothing ends it for good.' : `It ends as ${ends.join(' or ')}.`;
  return [`### The life of ${of}`, `${states.join(', ')}. ${over}`, moves.map(moveText).join('\n')].join('\n\n');
}

function moveText({ name, from, to, says, by, citations, needs, events, mails }: PrintedMove): string {
  const way = from.length === 0 ? `begins as ${to}` : `from ${from.join(' or ')} to ${to}`;
  return [
    `- ${name}, ${way}, by ${by.map((mover) => inWords[mover]).join(' or ')}: ${says}`,
    citations.length === 0 ? 'No citation.' : `${citations.join(', ')}.`,
    ...(needs.length === 0 ? [] : [`Needs: ${needs.map(({ says: needed }) => `“${needed}”`).join(' ')}`]),
    events.length === 0 ? 'Announced by no event;' : `Announced by ${events.join(', ')};`,
    mails.length === 0 ? 'nobody gets mail.' : `mail: ${mails.join(', ')}.`,
  ].join(' ');
}

const inWords: Readonly<Record<Mover, string>> = {
  FILER: 'the filer',
  OFFICER: 'an officer',
  SUPERVISOR: 'a supervisor',
  CASHIER: 'a cashier',
  PLATFORM: 'the platform',
};

const when: Readonly<Record<When, string>> = {
  stated: 'Of what the officer states, before the decision is taken',
  decided: 'Of the decision and the entry, before it is taken and again where it is applied',
  owed: 'Of what is owed, where a release is applied, which waits for it',
};

export const decisionText = (decision: PrintedDecision): string =>
  [
    '### The law of a decision, in order',
    ...(Object.keys(when) as When[]).map((one) =>
      [`${when[one]}:`, decision[one].map(({ code, says }) => `- ${code}: ${says}`).join('\n')].join('\n\n'),
    ),
  ].join('\n\n');
