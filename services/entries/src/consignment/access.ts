import { asItsParent, hasRole, line, more, who, type PartAccess } from '@landfall/service-kit';
import { customsOfThePort, notAnalystAlone } from '../access.js';

/** Who stands where conveyances arrive. */
export const atThePort = who('officers and cashiers', (caller) => hasRole(caller, 'OFFICER', 'CASHIER'));
export const worksAtThePort = who<{ port: string }>(
  'officers and cashiers of the port',
  (caller, of) => atThePort(caller) && customsOfThePort(caller, of),
);
export const worksForCustoms = who('officers, cashiers and supervisors', (caller) =>
  hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR'),
);
const examines = who('officers', (caller) => hasRole(caller, 'OFFICER'));

/** Who sees what an entry comes on and under. */
export const consignmentAccess = {
  types: {
    // What comes together tells of other filers: officers alone are told, of their ports.
    Entry: more('arrivalChanges', { conveyance: notAnalystAlone, alsoOnConveyance: examines, alsoUnderBill: examines }),
    EntryArrivalChange: line(asItsParent, 'figure from to citation isApplied isLate changedAt'),
    EntryConveyance: line(asItsParent, 'modeOfTransport arrivesOn arrivedAt', { arrivalRecordedBy: worksForCustoms }),
  },
} satisfies PartAccess;
