import { part } from '@landfall/service-kit';
import { serveLinks } from './link-routes.js';
import { LinkTable } from './link.table.js';

/** Single-use links and codes, by which whoever has a mailbox comes in. */
export const linksPart = part({ records: [LinkTable], publicRoutes: serveLinks });
