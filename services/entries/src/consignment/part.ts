import { part } from '@landfall/service-kit';
import { consignmentAccess } from './access.js';
import { CarriageOfEntry } from './carriage-of-entry.js';
import { ArrivalTable, ConsignmentTable, ConveyanceTable, EntryConsignmentTable } from './consignment.table.js';
import { keepEntriesLaid } from './lay-entries-of-before.js';
import { recordArrival } from './record-arrival.js';

/** Conveyances, their arrivals and consignments, and which entry lies on which. */
export const consignmentPart = part({
  operations: [recordArrival],
  resolvers: [CarriageOfEntry],
  records: [ConveyanceTable, ConsignmentTable, EntryConsignmentTable, ArrivalTable],
  appendOnly: ['conveyance', 'consignment', 'entry_consignment', 'arrival'],
  whenStarted: keepEntriesLaid,
  access: consignmentAccess,
});
