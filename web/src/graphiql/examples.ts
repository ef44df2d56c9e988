import { newestCertification } from '@landfall/law';
/** A tab that GraphiQL opens with. */
export interface Example {
  query: string;
  variables?: string;
}

const wholeEntry = /* document */ `# One entry, from four services: entries, accounts, review and documents.
query WholeEntry($reference: String!) {
  entry(by: { reference: $reference }) {
    id
    reference
    status
    nextStep
    importer { displayName }
    filer { displayName }
    currentFiling { lines { number htsNumber valueUsd } }
    review { status decision }
    documentRequests { kind dueOn }
    activity(first: 10) { nodes { type occurredAt } }
  }
}`;

const newest = /* document */ `# Who am I, and what are my newest entries? Choose somebody at the top first.
query Newest {
  viewer { displayName roles }
  entries(first: 10) {
    nodes { id reference status filedAt }
  }
}`;

const watch = /* document */ `# Leave it running, and let an officer decide: each change arrives once, in order.
# Every message carries extensions.cursor; give it as "after" to go on from there.
subscription Watch($after: String) {
  entryChanged(after: $after) {
    at
    status
    previousStatus
    entry { reference nextStep review { status } }
  }
}`;

const file = /* document */ `# File an electronic informal entry. Choose the broker's clerk or system first.
# Every broken rule comes back in userErrors, with its place in your input.
mutation File($input: FileEntryInput!) {
  fileEntry(input: $input) {
    entry { id reference status }
    userErrors { code message path severity citation nextStep }
  }
}`;

const fileVariables = {
  input: {
    idempotencyKey: 'graphiql-1',
    regime: 'US_CBP',
    entryType: 'TYPE_11',
    portCode: '3201',
    modeOfTransport: 'AIR',
    importerAccountId: 'acc_00000000000pac1f1chardware',
    declarant: { capacity: 'BROKER', designatedBy: 'OWNER' },
    consignee: { name: 'Pacific Hardware Hawaii', address: '91-1234 Kaomi Loop, Kapolei, HI 96707' },
    conveyance: 'HA 457',
    billOfLading: '173-12345675',
    arrivesOn: new Date().toISOString().slice(0, 10),
    lines: [
      {
        description: 'Stainless steel hinges for kitchen cabinets',
        htsNumber: '8302.10.6030',
        countryOfOrigin: 'JP',
        quantity: '120',
        unit: 'KG',
        grossWeightKg: '131.5',
        valueUsd: '1840.00',
      },
    ],
    purchasedOrForSale: true,
    invoiceHeld: 'COMMERCIAL_INVOICE',
    estimatedDutyUsd: '64.40',
    certification: { statement: newestCertification('US_CBP', new Date()), accepted: true },
  },
};

const queue = /* document */ `# The officers' queue at your ports. Choose the officer first.
query Queue {
  reviews(first: 20) {
    nodes {
      id
      status
      version
      entryVersion
      selectivity { outcome sampled hits { code reason } }
      entry { reference status }
    }
  }
}`;

/** What to try first, as tabs. */
export const examples: readonly Example[] = [
  { query: newest },
  { query: wholeEntry, variables: '{ "reference": "US-7K3F-9QXM-4" }' },
  { query: watch },
  { query: file, variables: JSON.stringify(fileVariables, null, 2) },
  { query: queue },
];
