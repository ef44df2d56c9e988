import { part } from '@landfall/service-kit';
import { servePublic } from '../public-routes.js';
import { OidcStateTable, SigningKeyTable } from './authorization.table.js';
import { MachineClientTable } from './machine-client.table.js';

/** The authorization server of people and machines, and the routes by which browsers sign in with it. */
export const authorizationPart = part({
  records: [MachineClientTable, OidcStateTable, SigningKeyTable],
  publicRoutes: servePublic,
});
