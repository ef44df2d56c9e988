// One entry's way from filing to release, through the public URL, waiting only by what a client can see.
import { kalaniMachine } from '@landfall/accounts/sandbox';
import { randomUUID } from 'node:crypto';
import { Client, type Message } from './client.ts';
import { fileEntry, lawfulFiling, watchesBelowPrice } from './filing.ts';

const entryChanged = `subscription ($id: ID, $after: String) { entryChanged(entryId: $id, after: $after) {
  type status entryVersion entry { id reference status importer { displayName } review { status } } } }`;
const queueChanged = 'subscription { queueChanged { type review { id status version entryVersion entry { id } } } }';
const review = `query ($id: ID!) { review(id: $id) {
  status version entryVersion claimedBy notApplied { code citation } selectivity { outcome hits { code reason } } } }`;
const claim =
  'mutation ($input: ClaimReviewInput!) { claimReview(input: $input) { review { version } userErrors { code message } } }';
const examine =
  'mutation ($input: RecordExaminationInput!) { recordExamination(input: $input) { review { version } userErrors { code } } }';
const decide =
  'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { review { status } userErrors { code message path citation } } }';

/** The broker's system signs in as machines do: by client credentials. */
export async function brokersMachine(url: string): Promise<Client> {
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`${kalaniMachine.clientId}:${kalaniMachine.clientSecret}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: `${url}/graphql` }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (!token) throw new Error(`No token for the broker's machine: ${answer.status}`);
  return new Client(url, { token });
}

export interface Filed {
  id: string;
  reference: string;
}

export async function file(broker: Client, input: Record<string, unknown>): Promise<Filed> {
  const { fileEntry: answer } = await broker.data(fileEntry, { input });
  expect(answer.userErrors).toEqual([]);
  return answer.entry;
}

/** Mandates and ABI status are standing facts: where they are not yet known, filing is refused, and tried again. */
export async function whenMandatesAreKnown(broker: Client): Promise<void> {
  const notYet = ['MANDATE_MISSING', 'FILER_NOT_IN_CAPACITY', 'FILER_NOT_ABI_OPERATIONAL'];
  await broker.until(fileEntry, { input: lawfulFiling() }, ({ fileEntry: answer }) => {
    const codes: string[] = answer.userErrors.map((error: { code: string }) => error.code);
    return !codes.some((code) => notYet.includes(code));
  });
}

/** The officer takes the entry's review from the queue. */
export async function claimReviewOf(officer: Client, entryId: string): Promise<{ id: string; version: number }> {
  const found = await officer.until(
    'query ($id: ID!) { entry(by: { id: $id }) { review { id version status } } }',
    { id: entryId },
    (data) => data.entry?.review?.status === 'OPEN' && data.entry.review,
  );
  const answer = await officer.data(claim, {
    input: { reviewId: found.id, expectedVersion: found.version, idempotencyKey: randomUUID() },
  });
  expect(answer.claimReview.userErrors).toEqual([]);
  return { id: found.id, version: answer.claimReview.review.version };
}

export const release = async (officer: Client, reviewId: string): Promise<void> =>
  expect(await tryToRelease(officer, reviewId)).toEqual([]);

/** Answers with why it was not decided. */
async function tryToRelease(officer: Client, reviewId: string): Promise<unknown[]> {
  const { review: now } = await officer.data(review, { id: reviewId });
  const input = {
    reviewId,
    expectedVersion: now.version,
    entryVersion: now.entryVersion,
    decision: 'RELEASE',
    reasonCode: 'IN_ORDER',
    idempotencyKey: randomUUID(),
  };
  return (await officer.data(decide, { input })).decideReview.userErrors;
}

/** Filed, reviewed, released; watched live by its filer over WebSocket and by an officer over SSE. */
export async function fromFilingToRelease(url: string): Promise<void> {
  const [broker, officer] = await Promise.all([brokersMachine(url), Client.persona(url, 'officer')]);
  await whenMandatesAreKnown(broker);
  const queue = await officer.listen(queueChanged);
  const input = lawfulFiling();
  const entry = await file(broker, input);
  const watch = broker.watch(entryChanged, { id: entry.id });
  expect((await file(broker, input)).id).toBe(entry.id);
  expect(await pending(broker)).toContain(entry.id);

  const opened = await queue.next(
    ({ queueChanged: { type, review } }) => type === 'review.opened' && review.entry.id === entry.id,
  );
  await watch.next(({ entryChanged: change }) => change.status === 'IN_REVIEW');
  const claimed = await claimReviewOf(officer, entry.id);
  expect(claimed.id).toBe(opened.data.queueChanged.review.id);
  await release(officer, claimed.id);

  const released = await watch.next(({ entryChanged: change }) => change.status === 'RELEASED');
  expect(released.data.entryChanged.entry).toMatchObject({
    id: entry.id,
    reference: entry.reference,
    status: 'RELEASED',
  });
  expect(statuses(watch.messages)).toEqual(['IN_REVIEW', 'RELEASED']);
  expect(await pending(broker)).not.toContain(entry.id);
  await resumes(broker, entry.id, watch.messages);
  await everyStepIsLogged(broker, entry.id);
  watch.close();
  queue.close();
}

/** An intensive examination without findings holds the release back, which is told at once; with findings it follows. */
export async function notWithoutFindings(url: string): Promise<void> {
  const [broker, officer] = await Promise.all([brokersMachine(url), Client.persona(url, 'officer')]);
  const entry = await file(broker, lawfulFiling({ lines: [watchesBelowPrice()] }));
  const { id, version } = await claimReviewOf(officer, entry.id);
  expect((await officer.data(review, { id })).review.selectivity).toMatchObject({ outcome: 'INTENSIVE' });
  expect(await tryToRelease(officer, id)).toMatchObject([
    { code: 'EXAMINATION_UNFINISHED', citation: expect.stringContaining('143.') },
  ]);

  const input = {
    reviewId: id,
    expectedVersion: version,
    findings: ['AS_DECLARED'],
    idempotencyKey: randomUUID(),
  };
  expect((await officer.data(examine, { input })).recordExamination.userErrors).toEqual([]);
  await release(officer, id);
  await broker.until(
    'query ($id: ID!) { entry(by: { id: $id }) { status } }',
    { id: entry.id },
    (data) => data.entry.status === 'RELEASED',
  );
}

async function pending(broker: Client): Promise<string[]> {
  const { filings } = await broker.data('{ filings(outcome: PENDING, first: 100) { nodes { entry { id } } } }');
  return filings.nodes.map((filing: { entry: { id: string } }) => filing.entry.id);
}

const statuses = (messages: readonly Message[]): string[] => [
  ...new Set(messages.map(({ data }) => data.entryChanged.status as string).filter((status) => status !== 'FILED')),
];

/** A reader that comes back with the cursor of its first message is told the rest, each change once and in order. */
async function resumes(broker: Client, entryId: string, seen: readonly Message[]): Promise<void> {
  const again = broker.watch(entryChanged, { id: entryId, after: seen[0]!.cursor });
  await again.next(
    ({ entryChanged: change }) => change.type === seen.at(-1)!.data.entryChanged.type && change.status === 'RELEASED',
  );
  expect(again.messages.map(({ cursor }) => cursor)).toEqual(
    seen.slice(1, again.messages.length + 1).map(({ cursor }) => cursor),
  );
  again.close();
}

async function everyStepIsLogged(broker: Client, entryId: string): Promise<void> {
  const types = await broker.until(
    'query ($id: ID!) { entry(by: { id: $id }) { activity(first: 100) { nodes { type } } } }',
    { id: entryId },
    (data) => {
      const seen: string[] = data.entry.activity?.nodes.map((row: { type: string }) => row.type) ?? [];
      return seen.includes('entry.released') && seen;
    },
  );
  expect(new Set(types)).toEqual(new Set(['entry.filed', 'entry.changed', 'entry.released']));
}
