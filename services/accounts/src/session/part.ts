import { part } from '@landfall/service-kit';
import { servePublic } from './public-routes.js';
import { SessionTable, SignInTable } from './session.table.js';

/** Browsers that are signed in, or on their way to it. */
export const sessionPart = part({ records: [SessionTable, SignInTable], publicRoutes: servePublic });
