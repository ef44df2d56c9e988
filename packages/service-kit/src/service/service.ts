import type { ServiceName } from '@landfall/events';
import type { FastifyInstance } from 'fastify';
import type { DatabaseDefinition } from '../records/database.js';
import type { Consumer } from '../events/index.js';
import { assemble } from './part.js';
import type { RunningService } from './start-service.js';
import type { SubgraphDefinition } from '../graph/subgraph.js';

/** What there is of a service before it listens and follows events. */
export type ServiceAtStart = Pick<RunningService, 'orm' | 'settings' | 'log'>;

/** What the parts of a service make together: what it owns, publishes and reacts to. */
export interface ServiceDefinition extends SubgraphDefinition, DatabaseDefinition {
  name: ServiceName;
  /** Reactions act once on an event; projections can be emptied and refilled. */
  consumers?: Consumer[];
  /** Routes of the public listener, which the gateway streams through. */
  publicRoutes?: (app: FastifyInstance, service: RunningService) => Promise<void> | void;
  /** What must be done before the first event is taken up, as reading data of the installation. */
  beforeEvents?: (service: ServiceAtStart) => Promise<void>;
  /** Work that a service does once it runs, as seeding the sandbox; answers how to end what goes on, as a timer. */
  whenStarted?: (service: RunningService) => Promise<void | (() => Promise<void>)>;
}

/** A service, made of its parts. */
export const defineService = assemble;
