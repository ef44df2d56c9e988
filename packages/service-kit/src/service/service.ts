import type { ServiceName } from '@landfall/events';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { DatabaseDefinition } from '../records/database.js';
import type { WhenRunOut } from '../deadlines/deadline.js';
import type { Consumer, Consumers } from '../events/index.js';
import type { Arrival } from '../graph/arrival.js';
import type { Context } from '../graph/context.js';
import type { SubgraphDefinition } from '../graph/subgraph.js';
import type { Caller } from '../identity/caller.js';
import type { ServiceSettings } from './settings.js';

/** A service at work. */
export interface RunningService {
  definition: ServiceDefinition;
  settings: ServiceSettings;
  log: Logger;
  consumers: Consumers;
  orm: MikroORM;
  /** Address of the private listener. */
  url: string;
  /** Address of the public listener, empty where the service has none. */
  publicUrl: string;
  /** The context of work that no request asked for, as seeding. */
  contextFor(caller: Caller, arrival?: Arrival | null): Context;
  /** Why it cannot do its work, for operators; null when it can. */
  whyNotReady(): Promise<string | null>;
  /** Waits until its events are out and its consumers have nothing left to do. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** What there is of a service before it listens and follows events. */
export type ServiceAtStart = Pick<RunningService, 'orm' | 'settings' | 'log'>;

/** What the parts of a service make together: what it owns, publishes and reacts to. */
export interface ServiceDefinition extends SubgraphDefinition, DatabaseDefinition {
  name: ServiceName;
  /** Reactions act once on an event; projections can be emptied and refilled. */
  consumers?: Consumer[];
  /** What happens when a time has run out, by the code of its clock. */
  deadlines?: Record<string, WhenRunOut>;
  /** Routes of the public listener, which the gateway streams through. */
  publicRoutes?: (app: FastifyInstance, service: RunningService) => Promise<void> | void;
  /** What must be done before the first event is taken up, as reading data of the installation. */
  beforeEvents?: (service: ServiceAtStart) => Promise<void>;
  /** Work that a service does once it runs, as seeding the sandbox; answers how to end what goes on, as a timer. */
  whenStarted?: (service: RunningService) => Promise<void | (() => Promise<void>)>;
}
