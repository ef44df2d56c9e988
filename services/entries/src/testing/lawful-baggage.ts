/** A passenger’s answers that break no rule: two pairs of school shoes from Apia, carried in a bag. */
export const lawfulBaggage = (change: object = {}): object => ({
  ...{
    portCode: 'ASPPG',
    travelsAs: 'PASSENGER',
    modeOfTransport: 'AIR',
    arrivesOn: '2026-11-20',
    conveyance: 'OL 821',
  },
  ...{ cameFrom: 'ws', filerName: 'Sina Faʻalogo', filerAddress: 'Leone, P.O. Box 12' },
  ...{ baggage: 'ACCOMPANIED', forTrade: false, money: 'WITHIN', restricted: 'NONE' },
  lines: [baggageLine()],
  ...change,
});

export const baggageLine = (change: object = {}): object => ({
  ...{ key: 'one', description: 'School shoes for children', quantity: '2', valueUsd: '64.50', category: 'NONE' },
  ...change,
});

/** A bottle, whose excise an officer assesses. */
export const bottle = baggageLine({
  ...{ key: 'two', description: 'Rum, one litre', quantity: '1', category: 'ALCOHOL' },
  ...{ drink: 'SPIRITS', litres: '1', strengthPercent: '40' },
});
