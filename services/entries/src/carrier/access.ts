import { asItsParent, hasRole, line, signedIn, who, type PartAccess } from '@landfall/service-kit';

/** Who works where conveyances arrive. */
export const seesConveyances = who('officers, cashiers and supervisors, of their ports', (caller) =>
  hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR'),
);
export const givesLinks = who('officers', (caller) => hasRole(caller, 'OFFICER'));
export const bringsLists = who('officers, and whoever holds a link that an officer gave', (caller) => signedIn(caller));
export const holdsLink = who('whoever holds a link that an officer gave', (caller) => signedIn(caller));

/** Who sees what comes to a port, and what carriers say of it. */
export const carrierAccess = {
  Query: { conveyances: seesConveyances, conveyance: seesConveyances, carrierVoyage: holdsLink },
  types: {
    ConveyanceAtPort: line(
      seesConveyances,
      'id port name modeOfTransport arrivesOn arrivedAt arrivedByCarrier entryCount list compared comparedCounts links',
    ),
    ConveyanceList: line(asItsParent, 'number broughtAt byCarrier billCount pieces'),
    ConveyanceBill: line(asItsParent, 'comparison says nextStep billNumber listedPieces declaredPieces entries'),
    ConveyanceBillCount: line(asItsParent, 'comparison count'),
    ConveyanceLink: line(asItsParent, 'id givenAt endsAt endedAt'),
    CarrierVoyage: line(holdsLink, 'port modeOfTransport arrivesOn arrivedAt endsAt billCount'),
  },
} satisfies PartAccess;
