import { part } from '@landfall/service-kit';
import { SessionTable, SignInTable } from './session.table.js';

/** Browsers that are signed in, or on their way to it. */
export const sessionPart = part({ records: [SessionTable, SignInTable] });
