import { type AnyEvent, definitionOf } from './catalogue.js';
import { type EventEnvelope, envelopeSchema } from './envelope.js';

/** What a reader can say of an event that came to it. */
export type ParsedEvent =
  | { kind: 'known'; event: AnyEvent }
  | { kind: 'later-version' | 'unknown-type'; envelope: EventEnvelope; reason: string }
  | { kind: 'invalid'; reason: string };

/** Reads an envelope against the contract. Never throws; unknown optional fields of the data are left out. */
export function parseEvent(input: unknown): ParsedEvent {
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success) return { kind: 'invalid', reason: `the envelope is not valid${where(envelope.error.issues)}` };
  const { type, typeversion } = envelope.data;
  const newest = definitionOf(type);
  if (!newest)
    return { kind: 'unknown-type', envelope: envelope.data, reason: `event type "${type}" is not known here` };
  const definition = definitionOf(type, typeversion);
  if (!definition) {
    const reason = `version ${typeversion} of "${type}" is not known here; the newest known is ${newest.version}`;
    return { kind: 'later-version', envelope: envelope.data, reason };
  }
  const data = definition.data.safeParse(envelope.data.data);
  if (!data.success)
    return { kind: 'invalid', reason: `the data of "${type}" is not valid${where(data.error.issues)}` };
  return { kind: 'known', event: { ...envelope.data, data: data.data } as AnyEvent };
}

function where(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const [first] = issues;
  return first ? ` at "${first.path.map(String).join('.')}": ${first.message}` : '';
}
