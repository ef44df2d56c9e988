import { part, type RunningService } from '@landfall/service-kit';
import { consignmentAccess } from './access.js';
import { ArrivalChangesOfEntry } from './arrival-changes-of-entry.js';
import { CarriageOfEntry } from './carriage-of-entry.js';
import {
  ArrivalChangeTable,
  ArrivalTable,
  ArrivalTellingTable,
  ConsignmentTable,
  ConveyanceLeadTable,
  ConveyanceNameTable,
  ConveyanceTable,
  EntryConsignmentTable,
} from './consignment.table.js';
import { keepEntriesLaid } from './lay-entries-of-before.js';
import { recordArrival } from './record-arrival.js';
import { keepTelling } from './tell-arrivals.js';

/** Conveyances, their arrivals and consignments, and which entry lies on which. */
export const consignmentPart = part({
  operations: [recordArrival],
  resolvers: [CarriageOfEntry, ArrivalChangesOfEntry],
  records: [
    ...[ConveyanceTable, ConsignmentTable, EntryConsignmentTable],
    ...[ConveyanceLeadTable, ConveyanceNameTable],
    ...[ArrivalTable, ArrivalChangeTable, ArrivalTellingTable],
  ],
  appendOnly: ['conveyance', 'consignment', 'entry_consignment', 'arrival', 'arrival_change'],
  whenStarted: async (service: RunningService) => {
    const ends = [await keepEntriesLaid(service), keepTelling(service)];
    return async () => void (await Promise.all(ends.map((end) => end())));
  },
  access: consignmentAccess,
});
