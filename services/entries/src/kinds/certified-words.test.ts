import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestCertification, type Regime } from '@landfall/law';
import { lawfulAnswers, lawfulLine } from './territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, noon, participation, theClient } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

/** As somebody types it: capitals, blanks, a sign of money, an own spelling of a unit. */
const typedEntry = {
  ...{ portCode: '3201', modeOfTransport: 'AIR', arrivesOn: '20 Nov 2026', conveyance: ' HA 456 ' },
  ...{ billOfLading: '173-1234 5675', consigneeName: ' Kalani Trading', consigneeAddress: '1 Ala Moana Boulevard' },
  ...{ capacity: 'OWNER', purchasedOrForSale: false, giftFromPersonIn: 'jp', invoiceHeld: 'NONE' },
  estimatedDutyUsd: '$0',
  lines: [
    {
      ...{ key: 'one', description: 'Men’s T-shirts of cotton, knitted ', htsNumber: '6109 10 0012' },
      ...{ countryOfOrigin: 'jp', quantity: '10', unit: 'doz', grossWeightKg: '3.5', valueUsd: '40' },
    },
  ],
};
const typedDeclaration = lawfulAnswers({
  ...{
    filerKind: 'BUSINESS',
    organisationName: ' Faʻalogo Store',
    filerPhone: '684 699 1234',
    email: 'Sina@Example.com',
  },
  // Asked since: nothing of it stands in the text where nothing is said.
  freightUsd: null,
  lines: [
    lawfulLine({ quantity: '1,200', usedMachine: false, purpose: 'PERSONAL' }),
    lawfulLine({ key: 'two', unit: null as never, category: 'TOBACCO' }),
  ],
});

/** Recorded from what was certified before a form was told once. */
const recordedEntry = {
  arrivesOn: '2026-11-20',
  askOfficer: [],
  billOfLading: '173-1234 5675',
  consignee: {
    address: '1 Ala Moana Boulevard',
    name: 'Kalani Trading',
  },
  conveyance: 'HA 456',
  declarant: {
    capacity: 'OWNER',
    designatedBy: null,
  },
  entryType: 'TYPE_11',
  estimatedDutyUsd: '0.00',
  giftClaim: {
    fromPersonIn: 'JP',
  },
  importerAccountId: 'acc_qualified',
  invoiceHeld: 'NONE',
  lines: [
    {
      countryOfOrigin: 'JP',
      description: 'Men’s T-shirts of cotton, knitted',
      grossWeightKg: '3.50',
      htsNumber: '6109.10.0012',
      quantity: '10.00',
      unit: 'DOZ',
      valueUsd: '40.00',
    },
  ],
  modeOfTransport: 'AIR',
  portCode: '3201',
  purchasedOrForSale: false,
  regime: 'US_CBP',
};
const recordedDeclaration = {
  arrivesOn: '2026-11-20',
  billOfLading: '173-12345675',
  conveyance: 'HA 465',
  documents: [],
  entryType: 'TERRITORY_DECLARATION',
  filer: {
    address: 'Leone, P.O. Box 12',
    email: 'Sina@example.com',
    kind: 'BUSINESS',
    name: 'Sina Faʻalogo',
    organisationName: 'Faʻalogo Store',
    phone: '684 699 1234',
  },
  lines: [
    {
      category: 'NONE',
      description: 'Tinned mackerel in oil',
      purchasePriceUsd: '240.00',
      purpose: 'PERSONAL',
      quantity: '1200.00',
      unit: 'boxes',
      usedMachine: false,
    },
    {
      category: 'TOBACCO',
      tobaccoPieces: '2000.00',
      description: 'Tinned mackerel in oil',
      purchasePriceUsd: '240.00',
      purpose: 'RESALE',
      quantity: '6.00',
      unit: null,
      usedMachine: null,
    },
  ],
  modeOfTransport: 'AIR',
  portCode: 'ASPPG',
  purpose: 'RESALE',
  regime: 'AS_TERRITORY',
};

/** With the statement that goes with it and the number of its form, and with nothing else. */
const asRecorded = (recorded: object, regime: Regime): object => ({
  ...recorded,
  certification: { accepted: true, statement: newestCertification(regime, new Date(noon)) },
  certifiedForm: 2,
});

describe('what is certified of a draft', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
    await desk.it.hear(participation('acc_qualified', 'OPERATIONAL', 'IMPORTER'));
    await desk.it.drain();
  });
  afterAll(() => desk.it.stop());
  const text =
    'query ($id: ID!) { filing(id: $id) { declared { certifiedText } territoryDeclaration { certifiedText } } }';

  test('is what was typed as it is read, each thing where a program would send it: an informal entry', async () => {
    const qualified = { ...theClient, accountId: 'acc_qualified' };
    const draft = await desk.prepared(qualified, typedEntry, 'US_CBP');
    const { filing } = await desk.file(qualified, { ...draft, regime: 'US_CBP' });
    const { data } = await desk.it.graphql(qualified, text, { id: filing.id });
    expect(JSON.parse(data.filing.declared.certifiedText)).toEqual(asRecorded(recordedEntry, 'US_CBP'));
  });

  test('is what was typed as it is read, each thing where a program would send it: a declaration', async () => {
    const { filing } = await desk.file(sina, await desk.prepared(sina, typedDeclaration));
    const { data } = await desk.it.graphql(sina, text, { id: filing.id });
    expect(JSON.parse(data.filing.territoryDeclaration.certifiedText)).toEqual(
      asRecorded(recordedDeclaration, 'AS_TERRITORY'),
    );
  });
});
