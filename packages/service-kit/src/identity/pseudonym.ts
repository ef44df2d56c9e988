import type { EventEnvelope } from '@landfall/events';
import { createHmac } from 'node:crypto';
import { isAnalystAlone } from './caller.js';
import type { Context } from '../graph/context.js';
import { base32 } from '../records/ids.js';

type Who = Pick<Context, 'caller' | 'settings'>;

/**
 * What stands for a person or an account where their name is not the caller's affair, as `Person 7F3K-Q2XM`. The same
 * for the same one in every answer of every service, so that an analyst can count and compare; by the platform's key, so
 * that nobody who knows an id can find out whose it is.
 */
export function pseudonymOf(id: string, { settings }: Pick<Who, 'settings'>, kind = 'Person'): string {
  const digest = createHmac('sha256', settings.CURSOR_KEY).update(`pseudonym of ${id}`).digest();
  const code = base32(digest, 8).toUpperCase();
  return `${kind} ${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A person's id as this caller may have it: to an analyst it is a pseudonym. */
export const personAsSeen = (subject: string, who: Who): string =>
  isAnalystAlone(who.caller) ? pseudonymOf(subject, who) : subject;

/** In the facts of events these are people. */
const people = ['officerId', 'subjectId'];
/**
 * Alike for one name, flight or bill in every account's entries: who files with a guessed one would find all of them. When
 * it arrived, and what moved by that, is as good as its number.
 */
const tellsWhomByGuessing = [
  ...['consigneeId', 'consigneePartyId', 'conveyanceKey', 'consignmentKeys'],
  ...['arrivedAt', 'arrivedBeforeAt', 'changes'],
];

/** The facts of an event as this caller may have them. */
export function factsAsSeen(facts: Record<string, unknown>, who: Who): Record<string, unknown> {
  if (!isAnalystAlone(who.caller)) return facts;
  const known = Object.entries(facts).filter(([name]) => !tellsWhomByGuessing.includes(name));
  const seen = known.map(([name, value]) =>
    people.includes(name) && typeof value === 'string' ? [name, pseudonymOf(value, who)] : [name, value],
  );
  return Object.fromEntries(seen);
}

/** What an event is about, as this caller may have it: what its facts keep back, its subject does not tell either. */
export function subjectAsSeen({ subject, data }: Pick<EventEnvelope, 'subject' | 'data'>, who: Who): string {
  const facts = data as Record<string, unknown>;
  const isKeptBack = isAnalystAlone(who.caller) && tellsWhomByGuessing.some((name) => facts[name] === subject);
  return isKeptBack ? pseudonymOf(subject, who, 'Conveyance') : subject;
}
