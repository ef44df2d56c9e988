// What a newcomer finds: a few entries in different states, filed and decided through the public API with a past clock.
import { sandboxAccounts } from '@landfall/accounts';
import { SandboxClient } from './sandbox-client.ts';

interface Demonstrated {
  key: string;
  daysAgo: number;
  persona: 'machine' | 'self-filer';
  change: Record<string, unknown>;
  /** What the officer does with it; nothing leaves it in the queue. */
  officer?: Record<string, unknown>;
}

const line = (
  description: string,
  htsNumber: string,
  quantity: string,
  unit: string,
  valueUsd: string,
  countryOfOrigin = 'TW',
) => ({
  ...{ description, htsNumber, countryOfOrigin, quantity, unit, valueUsd },
  grossWeightKg: '42.00',
});

const releaseIt = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };

const demonstrated: readonly Demonstrated[] = [
  {
    key: 'released',
    daysAgo: 12,
    persona: 'machine',
    change: {
      lines: [line('Stainless steel wood screws, 40 mm', '7318.14.1060', '120', 'KG', '1640.00')],
      estimatedDutyUsd: '98.40',
    },
    officer: releaseIt,
  },
  {
    key: 'payment-due',
    daysAgo: 6,
    persona: 'self-filer',
    change: {
      importerAccountId: sandboxAccounts.koolauGarden,
      declarant: { capacity: 'OWNER' },
      consignee: { name: 'Koolau Garden Supply', address: '45 Kamehameha Highway, Kaneohe' },
      lines: [line('Garden spades with ash handle', '8201.10.0000', '60', 'NO', '1180.00', 'DE')],
      estimatedDutyUsd: '42.00',
    },
    officer: releaseIt,
  },
  {
    key: 'document-asked',
    daysAgo: 4,
    persona: 'machine',
    change: {
      lines: [line('Ceramic floor tiles, glazed, 30 by 30 cm', '6907.21.2000', '80', 'M2', '960.00', 'IT')],
      estimatedDutyUsd: '96.00',
    },
    officer: {
      decision: 'ASK_FOR_DOCUMENT',
      reasonCode: 'VALUE_UNCLEAR',
      documentKind: 'COMMERCIAL_INVOICE',
      dueInDays: 30,
    },
  },
  {
    key: 'intensive',
    daysAgo: 1,
    persona: 'machine',
    change: {
      lines: [line('Wrist watches with quartz movement', '9102.11.1010', '100', 'NO', '900.00')],
      estimatedDutyUsd: '44.00',
    },
  },
  {
    key: 'asked',
    daysAgo: 1,
    persona: 'machine',
    change: {
      lines: [line('Teak garden benches, unassembled', '9401.69.6011', '12', 'NO', '2740.00', 'ID')],
      estimatedDutyUsd: '0.00',
      askOfficer: ['INFORMAL_LIMIT_EXCEEDED'],
    },
  },
  {
    key: 'refused',
    daysAgo: 0,
    persona: 'machine',
    change: { lines: [line('Goods', '7318', '10', 'KG', '310.00')], invoiceHeld: 'NONE' },
  },
];

const filing = ({ key, change }: Demonstrated, filedAt: Date) => ({
  idempotencyKey: `demonstration-${key}`,
  regime: 'US_CBP',
  entryType: 'TYPE_11',
  portCode: '3201',
  modeOfTransport: 'AIR',
  importerAccountId: sandboxAccounts.pacificHardware,
  declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
  consignee: { name: 'Pacific Hardware Hawaii', address: '12 Sand Island Road, Honolulu' },
  conveyance: 'HA 462',
  billOfLading: '173-40218834',
  arrivesOn: filedAt.toISOString().slice(0, 10),
  purchasedOrForSale: true,
  invoiceHeld: 'COMMERCIAL_INVOICE',
  estimatedDutyUsd: '18.60',
  certification: { accepted: true, statement: 'I declare that these data are true and complete.' },
  ...change,
});

const fileEntry =
  'mutation ($input: FileEntryInput!) { fileEntry(input: $input) { entry { id } userErrors { code severity } } }';
const reviewOf = 'query ($id: ID!) { entry(by: { id: $id }) { review { id status version entryVersion } } }';
const claim =
  'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { review { version } userErrors { code } } }';
const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { userErrors { code message } } }';

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

/** Files the demonstration once; a platform that has entries is left as it is. */
export async function fileDemoData(url: string, say: (doing: string) => void): Promise<void> {
  const machine = await SandboxClient.persona(url, 'machine');
  const { entries } = await machine.data('{ entries(first: 1) { nodes { id } } }');
  if (entries.nodes.length > 0) return;
  say('Filing demo data');
  for (const each of demonstrated) await demonstrate(url, each);
}

async function demonstrate(url: string, each: Demonstrated): Promise<void> {
  const filer = await SandboxClient.persona(url, each.persona);
  const filedAt = daysAgo(each.daysAgo);
  // Just after a first start entries may not yet have heard of mandates and ABI status; asking again is harmless.
  const input = filing(each, filedAt);
  const filed = await filer.asOf(filedAt).until(fileEntry, { input }, (data) => !stillUnknown(data) && data);
  const broken = filed.fileEntry.userErrors.filter((error: { severity: string }) => error.severity === 'ERROR');
  if (broken.length > 0 !== (each.key === 'refused'))
    throw new Error(`Demo data "${each.key}": ${JSON.stringify(broken)}`);
  if (each.officer) await decideOn(url, filed.fileEntry.entry.id, each);
}

const stillUnknown = (data: { fileEntry: { userErrors: { code: string }[] } }): boolean =>
  data.fileEntry.userErrors.some(({ code }) => code === 'MANDATE_MISSING' || code === 'FILER_NOT_ABI_OPERATIONAL');

async function decideOn(
  url: string,
  entryId: string,
  { key, daysAgo: days, officer: decision }: Demonstrated,
): Promise<void> {
  const officer = (await SandboxClient.persona(url, 'officer')).asOf(new Date(daysAgo(days).getTime() + 3_600_000));
  const { dueInDays, ...input } = decision as { dueInDays?: number };
  const review = await officer.until(
    reviewOf,
    { id: entryId },
    (data) => data.entry?.review?.status === 'OPEN' && data.entry.review,
  );
  const claimed = await officer.data(claim, {
    input: { reviewId: review.id, expectedVersion: review.version, idempotencyKey: `demonstration-claim-${key}` },
  });
  const decided = await officer.data(decide, {
    input: {
      ...input,
      reviewId: review.id,
      expectedVersion: claimed.claimReview.review.version,
      entryVersion: review.entryVersion,
      idempotencyKey: `demonstration-decide-${key}`,
      ...(dueInDays ? { dueOn: daysAgo(-dueInDays).toISOString().slice(0, 10) } : {}),
    },
  });
  if (decided.decideReview.userErrors.length)
    throw new Error(`Demo data "${key}": ${JSON.stringify(decided.decideReview.userErrors)}`);
}
