import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { eventMetrics, type Metered } from './event-metrics.js';
import type { CanWrite } from './write-probe.js';

/**
 * GET /health (the process lives), /ready (its database takes writes, and no consumer has stopped) and /metrics
 * (Prometheus) of a private listener.
 */
export function serveHealth(app: FastifyInstance, metered: Metered, canWrite: CanWrite): void {
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
    if (!(await canWrite())) return reply.code(503).send({ status: 'its database takes no writes' });
    const stopped = metered.consumersOf()?.stopped() ?? [];
    if (stopped.length === 0) return { status: 'ready' };
    return reply.code(503).send({ status: 'a consumer has stopped: see npm run reconcile', stopped });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
