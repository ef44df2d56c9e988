import cookie from '@fastify/cookie';
import type { RunningService } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { AddressShare } from './address-share.js';
import { beGuest } from './be-guest.js';
import { beginSignIn } from './begin-sign-in.js';
import { finishSignIn } from './finish-sign-in.js';
import { onlyOwnPages } from './own-page.js';
import { portalClient } from './portal-client.js';
import { proveWho } from './prove-who.js';
import { signOut } from './sign-out.js';

/** Generous to an office behind one address, and dear to a flood. */
const guestsPerAddress = { most: 100, withinMs: 10 * 60_000 };

/** How browsers begin as a guest, sign in and sign out; what they post comes from own pages alone. */
export async function serveSignIn(app: FastifyInstance, service: RunningService, provider: Provider): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(cookie);
    scope.addHook('onRequest', onlyOwnPages(service.settings.PUBLIC_URL));
    const { SHARED_NETWORKS: networks } = service.settings;
    const share = new AddressShare(guestsPerAddress.most, guestsPerAddress.withinMs, networks);
    const portal = portalClient(service);
    scope.post('/sign-in/guest', (request, reply) => beGuest(service, request, reply, share));
    scope.post('/sign-in/out', (request, reply) => signOut(service, request, reply));
    scope.get('/sign-in/begin', (request, reply) => beginSignIn(service, portal, request, reply));
    scope.get('/sign-in/interaction/:uid', (request, reply) => proveWho(service, provider, request, reply));
    scope.get('/sign-in/callback', (request, reply) => finishSignIn(service, portal, request, reply));
  });
}
