import { part } from '@landfall/service-kit';
import { officerAccess } from './access.js';
import { announceOfficers } from './announce-officers.js';
import { changeOfficerPorts } from './change-officer-ports.js';
import { changeOfficerRights } from './change-officer-rights.js';
import { endOfficerRights } from './end-officer-rights.js';
import { loadOfficer } from './load-officer.js';
import { OfficerBySubject } from './officer.js';
import { Officers } from './officers.js';

/** Who works for Customs, and what they may do where. */
export const officerPart = part({
  operations: [changeOfficerPorts, changeOfficerRights, endOfficerRights],
  resolvers: [OfficerBySubject, Officers],
  references: {
    Officer: ({ subject }: { id: string; subject?: string }, context) => loadOfficer(context, subject ?? ''),
  },
  access: officerAccess,
  whenStarted: announceOfficers,
});
