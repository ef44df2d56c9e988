import { part } from '@landfall/service-kit';
import { EmailTable } from './email.table.js';

/** The address by which somebody comes back. */
export const emailPart = part({ records: [EmailTable] });
