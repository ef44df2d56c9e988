import cookie from '@fastify/cookie';
import type { RunningService } from '@landfall/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AddressShare } from './address-share.js';
import { beGuest } from './be-guest.js';
import { onlyOwnPages } from './own-page.js';
import { signOut } from './sign-out.js';

/** Generous to an office behind one address, and dear to a flood. */
const guestsPerAddress = { most: 100, withinMs: 10 * 60_000 };

/** What people's browsers post to begin as a guest and to sign out; own pages alone, and bounded by address. */
export async function serveSignIn(app: FastifyInstance, service: RunningService): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(cookie);
    scope.addHook('onRequest', onlyOwnPages(service.settings.PUBLIC_URL));
    const share = new AddressShare(guestsPerAddress.most, guestsPerAddress.withinMs);
    scope.post('/sign-in/guest', (request, reply) => beGuest(service, request, reply, share));
    scope.post('/sign-in/out', (request, reply) => signOut(service, request, reply));
  });
}

/** The address that a request came from, by the gateway's word, which comes last. */
export const addressOf = ({ headers, ip }: FastifyRequest): string =>
  String(headers['x-forwarded-for'] ?? ip)
    .split(',')
    .at(-1)!
    .trim();
