import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { eventMetrics, type Metered } from './event-metrics.js';
import type { Consumers } from '../events/index.js';
import type { CanWrite } from './write-probe.js';

/**
 * GET /health (the process lives), /ready (its database takes writes, and no consumer has stopped) and /metrics
 * (Prometheus) of a private listener.
 */
export function serveHealth(app: FastifyInstance, metered: Metered, whyNot: () => Promise<string | null>): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer a request on the private listener.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  eventMetrics(registry, metered);
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      { route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/health', async () => ({ status: 'up' }));
  app.get('/ready', async (_request, reply) => {
    const reason = await whyNot();
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: reason });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

/** Why a service cannot do its work; null when it can. */
export async function whyNotReady(canWrite: CanWrite, consumersOf: () => Consumers | null): Promise<string | null> {
  if (!(await canWrite())) return 'its database takes no writes';
  const stopped = (consumersOf()?.stopped() ?? []).map(({ consumer, reason }) => `${consumer}: ${reason}`);
  return stopped.length === 0 ? null : `consumers have stopped, see npm run reconcile (${stopped.join('; ')})`;
}
