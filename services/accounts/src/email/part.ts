import { part } from '@landfall/service-kit';
import { attachEmail } from './attach-email.js';
import { EmailTable } from './email.table.js';

/** The address by which somebody comes back. */
export const emailPart = part({ operations: [attachEmail], records: [EmailTable] });
