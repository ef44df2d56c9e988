import type { FastifyInstance } from 'fastify';

/** Takes the place of the portal's service worker where an operator switched it off, and then goes away itself. */
const goingAway = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
})()));
`;

/** Browsers look at this address at each visit whether their worker is still the right one. */
export function endReadingOffline(app: FastifyInstance): void {
  app.get('/sw.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(goingAway),
  );
}
