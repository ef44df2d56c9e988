import { part } from '@landfall/service-kit';
import { OidcStateTable, SigningKeyTable } from './authorization.table.js';
import { MachineClientTable } from './machine-client.table.js';

/** The authorization server of people and machines. */
export const authorizationPart = part({ records: [MachineClientTable, OidcStateTable, SigningKeyTable] });
