import { listener } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayMetrics } from '../metrics.js';

/** Why this gateway is to be sent no requests, for operators; null when it may be. */
export type WhyNotReady = () => string | null | Promise<string | null>;

/** Health and readiness, which a balancer asks where it sends people to; metrics are not for there, nor reasons. */
export function healthRoutes(
  app: FastifyInstance,
  whyNotReady: WhyNotReady,
  { tellsWhy }: { tellsWhy: boolean },
): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const reason = await whyNotReady();
    if (reason === null) return { ready: true };
    return reply.code(503).send({ ready: false, ...(tellsWhy ? { reason } : {}) });
  });
}

/** The private listener, not yet listening: what those who run the platform ask of this very gateway. */
export function privateDoor(metrics: GatewayMetrics, whyNotReady: WhyNotReady, log: Logger): FastifyInstance {
  const app = listener(log);
  healthRoutes(app, whyNotReady, { tellsWhy: true });
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  return app;
}
