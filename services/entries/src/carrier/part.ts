import { part } from '@landfall/service-kit';
import { carrierAccess } from './access.js';
import { bringCarrierList } from './bring-carrier-list.js';
import { CarrierVoyageQuery } from './carrier-voyage.js';
import { CarrierLinkTable, CarrierListRowTable, CarrierListTable } from './carrier.table.js';
import { ConveyancesQuery } from './find-conveyances.js';
import { endCarrierLink } from './end-carrier-link.js';
import { giveCarrierLink } from './give-carrier-link.js';
import { recordCarrierArrival } from './record-carrier-arrival.js';

/** What comes to a port, what carriers say lies on it, and how that compares with what is declared. */
export const carrierPart = part({
  operations: [bringCarrierList, giveCarrierLink, endCarrierLink, recordCarrierArrival],
  resolvers: [ConveyancesQuery, CarrierVoyageQuery],
  records: [CarrierLinkTable, CarrierListTable, CarrierListRowTable],
  appendOnly: ['carrier_list', 'carrier_list_row'],
  access: carrierAccess,
});
