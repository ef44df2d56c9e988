import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { GatewayMetrics } from '../metrics.js';

/** Health, readiness and metrics, for those who run the platform. */
export function operatorRoutes(app: FastifyInstance, metrics: GatewayMetrics, isReady: () => boolean): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => reply.code(isReady() ? 200 : 503).send({ ready: isReady() }));
  app.get('/metrics', async (request, reply) => {
    if (!isFromInside(request.raw))
      return reply.code(404).type('text/plain; charset=utf-8').send('There is nothing at this address.');
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

const inside = new BlockList();
inside.addSubnet('127.0.0.0', 8, 'ipv4');
inside.addSubnet('10.0.0.0', 8, 'ipv4');
inside.addSubnet('172.16.0.0', 12, 'ipv4');
inside.addSubnet('192.168.0.0', 16, 'ipv4');
inside.addAddress('::1', 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');

/** Metrics tell how much is filed: they are for neighbours, not for what a balancer lets in from outside. */
function isFromInside(request: IncomingMessage): boolean {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const isNeighbour = inside.check(peer, isIP(peer) === 6 ? 'ipv6' : 'ipv4');
  return isNeighbour && !request.headers['x-forwarded-for'] && !request.headers.forwarded;
}
