import { listener } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayMetrics } from '../metrics.js';

/** Whether this gateway may be sent requests. */
export type IsReady = () => boolean | Promise<boolean>;

/** Health and readiness, which a balancer asks where it sends people to; metrics are not for there. */
export function healthRoutes(app: FastifyInstance, isReady: IsReady): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}

/** The private listener, not yet listening: what those who run the platform ask of this very gateway. */
export function privateDoor(metrics: GatewayMetrics, isReady: IsReady, log: Logger): FastifyInstance {
  const app = listener(log);
  healthRoutes(app, isReady);
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  return app;
}
