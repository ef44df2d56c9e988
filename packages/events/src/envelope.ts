import { z } from 'zod';

/**
 * The services, each the only producer of its own topic. A service is named here and in docker-compose.yml; its package,
 * its folder, its database, its settings and its feed go by this name.
 */
export const serviceNames = ['accounts', 'entries', 'documents', 'review'] as const;
export type ServiceName = (typeof serviceNames)[number];

export const ofEachService = <T>(make: (service: ServiceName) => T): Record<ServiceName, T> =>
  Object.fromEntries(serviceNames.map((name) => [name, make(name)])) as Record<ServiceName, T>;

/** Who may see an event in the public feed: the accounts it names, or Customs alone. */
export type VisibleTo = 'account' | 'customs';

/** An event as stored, fed and published: CloudEvents 1.0 attribute names, facts and never people in `data`. */
export interface EventEnvelope<T extends string = string, D = unknown> {
  /** UUID, the identity for de-duplication. */
  id: string;
  source: ServiceName;
  type: T;
  typeversion: number;
  /** Id of the object that the event is about. */
  subject: string;
  /** Order holds per key: the entry's id for everything about an entry, else the account's. */
  partitionkey: string;
  /** UTC instant, ISO 8601. */
  time: string;
  /** Place in the producer's log: increasing, the cursor of feed, resume and replay. */
  position: number;
  /** The log in which it has that place: a restored log gives places anew. Absent in events from before logs had epochs. */
  epoch?: string | undefined;
  visibleto: VisibleTo;
  accounts: string[];
  ports: string[];
  /** Subject of the caller, or `system:<service>`. */
  actor: string;
  data: D;
}

/** An event before it is stored: time, actor and position are given by the transaction and the relay. */
export type NewEvent<T extends string = string, D = unknown> = Omit<
  EventEnvelope<T, D>,
  'time' | 'position' | 'epoch' | 'actor'
>;

/** The shape of every envelope, whatever its type: what can be checked of an event that is not known here. */
export const envelopeSchema: z.ZodType<EventEnvelope> = z.object({
  id: z.uuid(),
  source: z.enum(serviceNames),
  type: z.string().min(1).max(100),
  typeversion: z.int().positive(),
  subject: z.string().min(1).max(100),
  partitionkey: z.string().min(1).max(100),
  time: z.iso.datetime(),
  position: z.int().positive(),
  epoch: z
    .string()
    .regex(/^[\da-f]{12}$/)
    .optional(),
  visibleto: z.enum(['account', 'customs']),
  accounts: z.array(z.string().min(1)),
  ports: z.array(z.string().min(1)),
  actor: z.string().min(1),
  data: z.unknown(),
});

/** Kafka topic of a producer. */
export function topicOf(producer: ServiceName): string {
  return `landfall.${producer}`;
}
