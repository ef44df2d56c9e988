import { part } from '@landfall/service-kit';
import { phaseAccess } from './access.js';
import { confirmPhase } from './confirm-phase.js';
import { PhaseConfirmationTable, PhaseTable } from './phase.table.js';
import { PhaseOfForm, FindPhases } from './find-phases.js';
import { proposePhase } from './propose-phase.js';

/** What Treasury and Customs take on the platform from a moment on. */
export const phasePart = part({
  operations: [proposePhase, confirmPhase],
  resolvers: [FindPhases, PhaseOfForm],
  access: phaseAccess,
  records: [PhaseTable, PhaseConfirmationTable],
  appendOnly: ['phase', 'phase_confirmation'],
});
