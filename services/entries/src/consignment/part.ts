import { part } from '@landfall/service-kit';
import { ConsignmentTable, ConveyanceTable, EntryConsignmentTable } from './consignment.table.js';
import { layEntriesOfBefore } from './lay-entries-of-before.js';

/** Conveyances and consignments, and which entry lies on which. */
export const consignmentPart = part({
  records: [ConveyanceTable, ConsignmentTable, EntryConsignmentTable],
  appendOnly: ['conveyance', 'consignment', 'entry_consignment'],
  whenStarted: layEntriesOfBefore,
});
