import { part } from '@landfall/service-kit';
import { determinationAccess } from './access.js';
import { DeterminationTable, OfficerOfficeTable } from './determination.table.js';
import { DeterminationsOfReview } from './determinations-of-review.js';
import { keepOffices } from './keep-offices.js';
import { makeDetermination } from './make-determination.js';

/** What the law leaves to an office, determined by whoever holds it. */
export const determinationPart = part({
  operations: [makeDetermination],
  resolvers: [DeterminationsOfReview],
  access: determinationAccess,
  records: [DeterminationTable, OfficerOfficeTable],
  projections: [keepOffices],
});
