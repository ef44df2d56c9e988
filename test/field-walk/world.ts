// Two tenants and what they filed, built through the public door; every word, figure and id of theirs occurs once in the world.
import { randomUUID } from 'node:crypto';
import { personas } from '@landfall/accounts';
import type { Beside } from '../one-platform/beside.ts';
import { fileEntry } from '../journey/filing.ts';
import { canary, gardenFiling, hardwareFiling, honolulu, losAngeles, type Filing } from './canaries.ts';
import * as operations from './operations.ts';
import { prepareUnfiled, type Unfiled } from './unfiled.ts';
import { Witness, type Person } from './witness.ts';
import { worksForCustoms } from './works-for-customs.ts';

/** An entry with what only some may know of it. */
export interface Filed {
  id: string;
  reference: string;
  filingId: string;
  reviewId: string;
  port: string;
  /** Accounts that are parties to it. */
  parties: readonly string[];
  /** Names, addresses and free text. */
  words: readonly string[];
  /** Figures as they are written. */
  figures: readonly string[];
  /** What officers wrote, for Customs alone. */
  notes: readonly string[];
  /** The document that was asked for; null where none was. */
  requestId: string | null;
  /** Its events in the feeds of entries, documents and review, as the officer of its port reads them. */
  events: Readonly<Record<FeedOf, readonly { id: string; cursor: string }[]>>;
}
type FeedOf = 'entries' | 'documents' | 'review';

export interface World {
  platform: Beside;
  garden: Filed;
  gardenElsewhere: Filed;
  hardware: Filed;
  /** What Koolau Garden Supply filed and was refused. */
  refused: { filingId: string; words: readonly string[] };
  /** What Koolau Garden Supply prepares. */
  unfiled: Unfiled;
  /** Signs somebody of the sandbox in, with the rights they have now. */
  signIn(key: string): Promise<Witness>;
}

export async function buildWorld(platform: Beside): Promise<World> {
  await platform.drain();
  const world = { platform, signIn: (key: string) => signIn(platform.url, key) };
  await moveOfficer(world, [losAngeles]);
  const gardenElsewhere = await fileAndExamine(world, 'self-filer', gardenFiling(losAngeles, '2629.71', '141.2359'));
  await moveOfficer(world, [honolulu]);
  const garden = await fileAndExamine(world, 'self-filer', gardenFiling(honolulu, '2617.43', '137.6143'));
  const hardware = await fileAndExamine(world, 'broker', hardwareFiling(), false);
  const unfiled = await prepareUnfiled(platform.url, await world.signIn('self-filer'));
  return { ...world, garden, gardenElsewhere, hardware, unfiled, refused: await fileAndBeRefused(world) };
}

/** Signs a persona of the sandbox in, with the rights they have now. */
export async function signIn(url: string, key: string): Promise<Witness> {
  const persona = personas.find((one) => one.key === key)!;
  const answer = await fetch(`${url}/sign-in/sandbox`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: key }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as {
    roles: string[];
    ports?: string[];
  };
  const account = worksForCustoms(persona) ? null : persona.accountId;
  const person: Person = {
    name: key,
    subject: persona.subject,
    account,
    roles: claims.roles,
    ports: claims.ports ?? [],
  };
  return new Witness(url, person, token);
}

type Sandbox = Pick<World, 'platform' | 'signIn'>;

/** From now on the officer works at these ports; who is signed in as the officer must sign in again. */
export async function moveOfficer({ platform, signIn: by }: Sandbox, ports: string[], key = 'officer'): Promise<void> {
  const administrator = await by('administrator');
  const { subject } = personas.find((one) => one.key === key)!;
  const { officer } = await administrator.data(operations.officer, { subjectId: subject });
  const input = { subjectId: subject, ports, expectedVersion: officer.version, idempotencyKey: randomUUID() };
  const { changeOfficerPorts } = await administrator.data(operations.officersPorts, { input });
  expect(changeOfficerPorts.userErrors).toEqual([]);
  await platform.drain();
}

/** Filed, claimed and examined by the officer with notes; left with a decision that was applied, or could not be. */
async function fileAndExamine(
  world: Sandbox,
  filer: string,
  { input, ...known }: Filing,
  applied = true,
): Promise<Filed> {
  const filed = await fileIt(world, filer, input);
  const officer = await world.signIn('officer');
  const { review } = (await officer.data(operations.reviewOfEntry, { id: filed.entry.id })).entry;
  const notes = [canary(), canary(), canary()];
  const work = { officer, reviewId: review.id as string, entryVersion: review.entryVersion as number };
  let version: number = await claim(work, review.version);
  version = await examine(work, version, notes[0]!);
  if (!applied) version = await releaseInVain(world, work, { entryId: filed.entry.id, version });
  const asked: string[] = review.askedOfficer;
  const answers = asked.map((code) => ({ code, accepted: true, note: notes[1] }));
  if (applied) await decide(work, { expectedVersion: version, answers, ...packingList, note: notes[2] });
  await world.platform.drain();
  const { id, reference } = filed.entry;
  return {
    id,
    reference,
    filingId: filed.filing.id,
    reviewId: review.id,
    port: input.portCode,
    ...known,
    notes: asked.length ? notes : notes.slice(0, 1),
    requestId: await requestAbout(officer, filed.entry.id),
    events: await eventsAbout(officer, filed.entry.id),
  };
}

/** Why entries were selected, and why decisions were not applied, as the officer reads it: texts for Customs alone. */
export async function selectivityOf(world: World, officer: Witness): Promise<string[]> {
  const texts: string[] = [];
  for (const { reviewId: id } of [world.garden, world.hardware]) {
    const { selectivity, notApplied } = (await officer.data(operations.selectivity, { id })).review;
    const { samplingSecretHash, hits, criteria } = selectivity;
    texts.push(
      samplingSecretHash,
      ...[...hits, ...criteria, ...notApplied].flatMap((one) => [one.code, one.reason ?? one.code]),
    );
  }
  expect(texts).toEqual(expect.arrayContaining(['OFFICER_ASKED', 'CHEAP_WATCHES', 'DECISION_ON_ANOTHER_VERSION']));
  return [...new Set(texts)];
}

/** Files, without an error, and waits until every service has taken it up. */
export async function fileIt({ platform, signIn: by }: Sandbox, filer: string, input: Filing['input']) {
  const { fileEntry: filed } = await (await by(filer)).data(fileEntry, { input });
  expect(filed.userErrors.filter((error: { severity: string }) => error.severity === 'ERROR')).toEqual([]);
  await platform.drain();
  return filed;
}

/** A release that is not applied, of a version that the entry has not come to; the review comes back and is claimed again. */
async function releaseInVain(world: Sandbox, work: Work, of: { entryId: string; version: number }): Promise<number> {
  const ahead = { ...work, entryVersion: work.entryVersion + 100 };
  await decide(ahead, { expectedVersion: of.version, decision: 'RELEASE', reasonCode: 'EXAMINED_AND_IN_ORDER' });
  await world.platform.drain();
  const { entry } = await work.officer.data(operations.reviewOfEntry, { id: of.entryId });
  return claim(work, entry.review.version);
}

const packingList = {
  decision: 'ASK_FOR_DOCUMENT',
  reasonCode: 'VALUE_UNCLEAR',
  documentKind: 'PACKING_LIST',
  dueOn: new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10),
};

async function requestAbout(officer: Witness, entryId: string): Promise<string | null> {
  const { entry } = await officer.data(operations.requestsOfEntry, { id: entryId });
  return entry.documentRequests[0]?.id ?? null;
}

interface Work {
  officer: Witness;
  reviewId: string;
  entryVersion: number;
}

async function claim({ officer, reviewId }: Work, expectedVersion: number): Promise<number> {
  const input = { reviewId, expectedVersion, idempotencyKey: randomUUID() };
  return (await officer.data(operations.claim, { input })).claimReview.review.version;
}

async function examine({ officer, reviewId }: Work, expectedVersion: number, note: string): Promise<number> {
  const input = { reviewId, expectedVersion, findings: ['AS_DECLARED'], note, idempotencyKey: randomUUID() };
  return (await officer.data(operations.examine, { input })).recordExamination.review.version;
}

async function decide({ officer, ...review }: Work, decision: Record<string, unknown>): Promise<void> {
  const input = { ...review, ...decision, idempotencyKey: randomUUID() };
  expect((await officer.data(operations.decide, { input })).decideReview.userErrors).toEqual([]);
}

async function eventsAbout(officer: Witness, entryId: string): Promise<Filed['events']> {
  const feeds = await officer.data(operations.feeds);
  const about = ({ events }: { events: { id: string; cursor: string; data: { entryId?: string } }[] }) =>
    events.filter(({ data }) => data.entryId === entryId).map(({ id, cursor }) => ({ id, cursor }));
  return { entries: about(feeds.entriesFeed), documents: about(feeds.documentsFeed), review: about(feeds.reviewFeed) };
}

async function fileAndBeRefused(world: Sandbox): Promise<World['refused']> {
  const { input, words } = gardenFiling(honolulu, '812.34', '1.00');
  const wrong = { ...input, askOfficer: [], lines: input.lines.map((line) => ({ ...line, htsNumber: '7318' })) };
  const { fileEntry: answer } = await (await world.signIn('self-filer')).data(fileEntry, { input: wrong });
  expect(answer).toMatchObject({
    entry: null,
    userErrors: expect.arrayContaining([expect.objectContaining({ code: 'HTS_NUMBER_INCOMPLETE' })]),
  });
  await world.platform.drain();
  return { filingId: answer.filing.id, words };
}
