// What people of an older platform find on this one, and do with it.
import { sandboxAccounts } from '@landfall/accounts';
import { answerRequest } from '../../scripts/demo-data/papers.ts';
import * as work from '../../scripts/demo-data/work.ts';
import { Client } from '../../scripts/client.ts';
import { newestCertification } from '@landfall/law';
import type { Dump, Row } from './open-dump.ts';

const found = `{ entries(first: 50) { nodes { id reference status payments { receiptNumber amountUsd }
  filings { id certifiedSha256 } activity(first: 100) { nodes { type } } documents { document { id sha256 } } } }
  drafts(first: 100) { nodes { id reference version } } }`;
const reviewsOf = `query ($id: ID!) { entry(by: { id: $id }) { review { id status decisions { decision } }
  thread { messages { text } closed { reasonCode } } } }`;
const mandates = '{ viewer { account { id displayName } } }';

/** The rows of one table of before. */
const rowsOf = ({ databases }: Dump, service: keyof Dump['databases'], table: string): Row[] =>
  databases[service].tables[table]!.map((row) => JSON.parse(row) as Row);

const filers = {
  'as-importer': sandboxAccounts.tutuilaTrading,
  machine: sandboxAccounts.kalaniBrokers,
  'self-filer': sandboxAccounts.koolauGarden,
};

/** Each finds entries, drafts, activity and receipts as they were; then goes on with what was left undone. */
export async function useOldPlatform(url: string, dump: Dump): Promise<void> {
  for (const [persona, account] of Object.entries(filers))
    await findsWhatWasTheirs(await Client.persona(url, persona), dump, account);
  const then = new Date(
    Math.max(...rowsOf(dump, 'entries', 'event').map(({ time }) => Date.parse(String(time)))) + 1_000,
  );
  const as = async (persona: string) => (await Client.persona(url, persona)).asOf(then);
  const [trader, officer, cashier] = await Promise.all([as('as-importer'), as('as-officer'), as('as-cashier')]);
  await officerSeesReviews(officer, dump);
  await filesADraftOfBefore(trader, dump);
  await decidesAReviewOfBefore(officer, trader, dump);
  await paysWhatIsDueFromBefore(cashier, dump);
  await answersARequestOfBefore(trader, dump);
}

async function findsWhatWasTheirs(filer: Client, dump: Dump, account: string): Promise<void> {
  expect((await filer.data(mandates)).viewer.account.id).toBe(account);
  const entries = rowsOf(dump, 'entries', 'entry').filter((row) => row['filer_account_id'] === account);
  const now = await filer.data(found);
  const byId = new Map<string, Row>(now.entries.nodes.map((entry: Row) => [entry['id'], entry]));
  expect(entries.length).toBeGreaterThan(0);
  for (const { id, reference, status } of entries) {
    const seen = byId.get(String(id))!;
    expect(seen).toMatchObject({ id, reference, status });
    const sums = (rows: Row[], column: string) => rows.map((row) => Number(row[column])).sort((a, b) => a - b);
    const paid = rowsOf(dump, 'entries', 'payment').filter((row) => row['entry_id'] === id);
    expect(sums(seen['payments'] as Row[], 'amountUsd')).toEqual(sums(paid, 'amount_usd'));
    const filings = rowsOf(dump, 'entries', 'filing').filter((row) => row['entry_id'] === id);
    const hashes = (rows: Row[], column: string) => rows.map((row) => row[column]).sort();
    expect(hashes(seen['filings'] as Row[], 'certifiedSha256')).toEqual(hashes(filings, 'certified_sha256'));
    const steps = (seen['activity'] as { nodes: { type: string }[] }).nodes.map(({ type }) => type);
    expect(steps).toContain('entry.filed');
  }
  const isOpen = (row: Row) => row['account_id'] === account && row['status'] === 'DRAFT';
  const drafts = rowsOf(dump, 'entries', 'draft').filter(isOpen);
  expect(now.drafts.nodes).toEqual(
    expect.arrayContaining(drafts.map(({ id, version }) => expect.objectContaining({ id, version }))),
  );
}

async function officerSeesReviews(officer: Client, dump: Dump): Promise<void> {
  const reviews = rowsOf(dump, 'review', 'review').filter(({ port }) => port === 'ASPPG');
  expect(reviews.length).toBeGreaterThan(0);
  const closed = [];
  for (const { id, entry_id: entryId, status } of reviews) {
    const { entry } = await officer.data(reviewsOf, { id: entryId });
    expect(entry.review).toMatchObject({ id, status });
    if (entry.thread?.closed) closed.push(entry.thread.messages.map(({ text }: { text: string }) => text));
  }
  expect(closed).toEqual([[expect.stringContaining('O lea le taimi?'), 'Yes. Come to the counter at ten.']]);
}

async function filesADraftOfBefore(trader: Client, dump: Dump): Promise<void> {
  const [draft] = rowsOf(dump, 'entries', 'draft').filter(
    (row) => row['account_id'] === filers['as-importer'] && row['status'] === 'DRAFT',
  );
  const certification = { accepted: true, statement: newestCertification('AS_TERRITORY', trader.now) };
  const input = { draftId: draft!['id'], draftVersion: draft!['version'], certification, idempotencyKey: 'of-before' };
  const file = `mutation ($input: FileDraftInput!) { fileDraft(input: $input) {
    entry { reference status filings { filerReference } } userErrors { code message } } }`;
  const { fileDraft } = await trader.data(file, { input });
  expect(fileDraft).toMatchObject({
    userErrors: [],
    entry: { status: 'FILED', filings: [{ filerReference: 'PO-1138' }] },
  });
}

/** An entry of the trader's, by its status and by what it waits for. */
const traders = (dump: Dump, status: string): string[] =>
  rowsOf(dump, 'entries', 'entry')
    .filter((row) => row['filer_account_id'] === filers['as-importer'] && row['status'] === status)
    .map(({ id }) => String(id));

async function decidesAReviewOfBefore(officer: Client, filer: Client, dump: Dump): Promise<void> {
  const open = rowsOf(dump, 'review', 'review')
    .filter(({ status }) => status === 'OPEN')
    .map((row) => row['entry_id']);
  const id = traders(dump, 'IN_REVIEW').find((one) => open.includes(one))!;
  await work.decide(officer, id, { decision: 'RELEASE', reasonCode: 'IN_ORDER' }, () => '5.00');
  const isDecided = ({ entry }: { entry: { status: string } }) => ['PAYMENT_DUE', 'RELEASED'].includes(entry.status);
  await filer.until('query ($id: ID!) { entry(by: { id: $id }) { status } }', { id }, isDecided);
}

async function paysWhatIsDueFromBefore(cashier: Client, dump: Dump): Promise<void> {
  const [id] = traders(dump, 'PAYMENT_DUE');
  await work.pay(cashier, id!);
  const released = 'query ($id: ID!) { entry(by: { id: $id }) { status } }';
  expect((await cashier.data(released, { id })).entry.status).toBe('RELEASED');
}

async function answersARequestOfBefore(filer: Client, dump: Dump): Promise<void> {
  const [id] = traders(dump, 'WAITING_FOR_FILER').filter((one) =>
    rowsOf(dump, 'documents', 'document_request').some((row) => row['entry_id'] === one && row['status'] === 'OPEN'),
  );
  await answerRequest(filer, id!, 'of-before');
}
