import { part } from '@landfall/service-kit';
import { attachEmail } from './attach-email.js';
import { serveLinks } from './link-routes.js';
import { LinkTable } from './link.table.js';

/** Single-use links and codes, by which whoever has a mailbox comes in, and the address that they go to. */
export const linksPart = part({ operations: [attachEmail], records: [LinkTable], publicRoutes: serveLinks });
