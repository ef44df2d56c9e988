import { part } from '@landfall/service-kit';
import { officeAccess } from './access.js';
import { endOffice } from './end-office.js';
import { giveOffice } from './give-office.js';
import { OfficeTable } from './office.table.js';
import { OfficesOfOfficer } from './officer-offices.js';

/** Which offices those who work for Customs hold. */
export const officePart = part({
  operations: [giveOffice, endOffice],
  resolvers: [OfficesOfOfficer],
  access: officeAccess,
  records: [OfficeTable],
});
