import type { Move } from '@landfall/rule';
import { hasRole, isCustoms, isSignedIn, type Caller } from '../identity/caller.js';

/** A sentence about who: true when this caller, for these facts, is among them. */
export interface Who<Facts = void> {
  (caller: Caller, facts: Facts): boolean;
  /** The same for people to read, as `officers of its port`. */
  readonly says: string;
}

/** Who, in words for people and as the platform asks it: `who('officers of its port', (caller, { port }) => …)`. */
export const who = <Facts = void>(says: string, is: (caller: Caller, facts: Facts) => boolean): Who<Facts> =>
  Object.assign((caller: Caller, facts: Facts) => is(caller, facts), { says });

/** One type of the graph: who sees it at all, every field that this covers, and the fields that fewer see. */
export interface TypeLine<Facts> {
  who: Who<Facts>;
  fields: string;
  /** Asked of the caller alone, on top of `who`; the field is null to others. */
  stricter?: Record<string, Who>;
  /** Fields that hold a person's id: a pseudonym to analysts. */
  people?: string;
}

/** Fields that another part adds to a type whose line says who sees it. */
export type MoreFields = Omit<TypeLine<never>, 'who'>;

/** The page of a part: its own lines, and its fields on the types of others. */
export interface PartAccess {
  Query?: Record<string, Who>;
  types?: Record<string, TypeLine<never> | MoreFields>;
}

/** The page of a service: default nobody, and the service does not start with a field that has no line. */
export interface AccessPage {
  Query: Record<string, Who>;
  Mutation: Record<string, Who>;
  types: Record<string, TypeLine<never> | MoreFields>;
}

/** Who sees a value that is only reached through its parent, as a page of a list or a line of an entry. */
export const asItsParent: Who<unknown> = who<unknown>('those who see where it stands', () => true);
export const anyone: Who = who('anyone', () => true);
export const signedIn: Who = who('everyone who has signed in', isSignedIn);
const actsForTrade: Who = who(
  'those who act for an account of the trade',
  (caller) => isSignedIn(caller) && caller.accountId !== null && !isCustoms(caller),
);

/** Those whom a life cycle lets bring about a move: by office, or as who acts for an account of the trade. */
export function whoMoves({ by }: Pick<Move<string>, 'by'>): Who {
  const people = by.filter((one) => one !== 'PLATFORM');
  const says = people.map((one) => (one === 'FILER' ? actsForTrade.says : `${one.toLowerCase()}s`));
  return who(people.length > 0 ? says.join(' and ') : 'nobody: the platform does it', (caller) =>
    people.some((one) => (one === 'FILER' ? actsForTrade(caller) : hasRole(caller, one))),
  );
}

/**
 * A line of an access page; `fields` names each field that `who` covers, separated by spaces, and `people` those of them
 * and of the stricter ones that hold a person's id.
 */
export function line<Facts = void>(
  who: Who<Facts>,
  fields: string,
  stricter?: Record<string, Who>,
  people?: string,
): TypeLine<never> {
  return { who: who as Who<never>, fields, ...(stricter ? { stricter } : {}), ...(people ? { people } : {}) };
}

/** The same for fields that a part adds to a type of another part, or of the kit. */
export function more(fields: string, stricter?: Record<string, Who>, people?: string): MoreFields {
  return { fields, ...(stricter ? { stricter } : {}), ...(people ? { people } : {}) };
}

/** Whether this caller sees an object of this type, for these facts. The only question a `toType(row, caller)` asks. */
export function sees<Facts>(page: Pick<PartAccess, 'types'>, type: string, caller: Caller, facts: Facts): boolean {
  const found = page.types?.[type];
  return found !== undefined && 'who' in found && (found.who as Who<unknown>)(caller, facts);
}

/** Each field that a line covers. */
export const fieldsOfLine = ({ fields, stricter }: MoreFields): string[] => [
  ...fields.split(/\s+/).filter(Boolean),
  ...Object.keys(stricter ?? {}),
];
