import { type EventEnvelope, envelopeSchema } from './envelope.js';

/** An event in CloudEvents 1.0 structured JSON; lists are joined by a blank, and left out when empty. */
export interface CloudEvent {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  partitionkey: string;
  typeversion: number;
  /** A decimal number as text: CloudEvents integers end at 2^31. */
  position: string;
  epoch?: string;
  visibleto: string;
  accounts?: string;
  ports?: string;
  actor: string;
  data: unknown;
}

const sourcePrefix = '/landfall/';

/** The event as it travels on Kafka. */
export function toCloudEvent(event: EventEnvelope): CloudEvent {
  return {
    specversion: '1.0',
    id: event.id,
    source: sourcePrefix + event.source,
    type: event.type,
    subject: event.subject,
    time: event.time,
    datacontenttype: 'application/json',
    partitionkey: event.partitionkey,
    typeversion: event.typeversion,
    position: String(event.position),
    ...(event.epoch && { epoch: event.epoch }),
    visibleto: event.visibleto,
    ...(event.accounts.length > 0 && { accounts: event.accounts.join(' ') }),
    ...(event.ports.length > 0 && { ports: event.ports.join(' ') }),
    actor: event.actor,
    data: event.data,
  };
}

/**
 * The envelope of a structured CloudEvent; its data is not yet checked (see parseEvent).
 * @throws when it is not a CloudEvent of this platform, with the reason.
 */
export function fromCloudEvent(input: unknown): EventEnvelope {
  if (typeof input !== 'object' || input === null) throw new Error('not a CloudEvent: a JSON object is expected');
  const { specversion, source, position, accounts, ports, ...rest } = input as Record<string, unknown>;
  if (specversion !== '1.0') throw new Error('not a CloudEvent: specversion must be "1.0"');
  const envelope = envelopeSchema.safeParse({
    ...rest,
    source: typeof source === 'string' && source.startsWith(sourcePrefix) ? source.slice(sourcePrefix.length) : source,
    position: typeof position === 'string' && /^\d{1,15}$/.test(position) ? Number(position) : position,
    accounts: split(accounts),
    ports: split(ports),
  });
  if (envelope.success) return envelope.data;
  const [issue] = envelope.error.issues;
  throw new Error(`not a CloudEvent of this platform at "${issue?.path.join('.')}": ${issue?.message}`);
}

function split(joined: unknown): unknown {
  if (joined === undefined) return [];
  return typeof joined === 'string' ? joined.split(' ').filter(Boolean) : joined;
}
