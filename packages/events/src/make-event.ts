import { randomUUID } from 'node:crypto';
import { type EventData, type EventType, definitionOf } from './catalogue.js';
import type { NewEvent } from './envelope.js';

/** What an event is about, and whom it concerns beyond what its data already names. */
export interface EventAddress {
  /** Id of the object that the event is about. */
  subject: string;
  /** The entry's id for everything about an entry, else the account's. */
  partitionkey: string;
  accounts?: readonly string[];
  ports?: readonly string[];
}

/**
 * An event of the newest version of its type, ready to be stored. Fields that the contract does not name are left out.
 * @throws when the data breaks the contract: a fault of the producer, never of its caller.
 */
export function makeEvent<T extends EventType>(
  type: T,
  data: EventData<T>,
  address: EventAddress,
): NewEvent<T, EventData<T>> {
  const definition = definitionOf(type);
  if (!definition) throw new Error(`No event type "${type}" is defined`);
  const parsed = definition.data.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`Event ${type} breaks its contract at "${issue?.path.join('.')}": ${issue?.message}`);
  }
  const named = definition.audience(parsed.data);
  return {
    id: randomUUID(),
    source: definition.producer,
    type,
    typeversion: definition.version,
    subject: address.subject,
    partitionkey: address.partitionkey,
    visibleto: definition.visibleto,
    accounts: union(named.accounts, address.accounts),
    ports: union(named.ports, address.ports),
    data: parsed.data as EventData<T>,
  };
}

function union(named: readonly string[] = [], given: readonly string[] = []): string[] {
  return [...new Set([...named, ...given])];
}
