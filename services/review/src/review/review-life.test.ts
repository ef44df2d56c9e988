import { reviewLife } from '@landfall/law/shared/life-cycles/review';
import { sweepDeadlines } from '@landfall/service-kit';
import { asOf, importer, officer } from '@landfall/service-kit/testing';
import { importerAccount, reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const noon = asOf('2026-02-03T20:15:00.000Z', officer());
const releasing = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };
const sendingBack = { decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' };
const asking = {
  decision: 'ASK_FOR_DOCUMENT',
  reasonCode: 'VALUE_UNCLEAR',
  documentKind: 'PERMIT',
  dueOn: '2026-03-01',
};

async function open(): Promise<string> {
  return (await desk.file()).entry.id as string;
}
async function claim(entryId: string): Promise<void> {
  const { id, version } = await desk.seen(entryId);
  expect((await desk.claim(id, version, noon)).userErrors).toEqual([]);
}
async function claimed(): Promise<string> {
  const entryId = await open();
  await claim(entryId);
  return entryId;
}
async function decide(entryId: string, decision: object): Promise<void> {
  const { id: reviewId, version: expectedVersion, entryVersion } = await desk.seen(entryId);
  const { userErrors } = await desk.decide({ reviewId, expectedVersion, entryVersion, ...decision }, noon);
  expect(userErrors).toEqual([]);
}
async function decided(decision: object): Promise<string> {
  const entryId = await claimed();
  await decide(entryId, decision);
  return entryId;
}
async function waitingAndClaimed(): Promise<string> {
  const entryId = await decided(asking);
  await claim(entryId);
  return entryId;
}
async function putBack(entryId: string): Promise<void> {
  const { id: reviewId, version: expectedVersion } = await desk.seen(entryId);
  await desk.send('returnReview', { reviewId, expectedVersion, reasonCode: 'END_OF_SHIFT' }, noon);
}
async function notApplied(entryId: string): Promise<void> {
  const { id: reviewId } = await desk.seen(entryId);
  const findings = [{ code: 'DECISION_ON_ANOTHER_VERSION', citation: null }];
  await desk.told('entry.decision-not-applied', {
    entryId,
    reviewId,
    decisionEntryVersion: 1,
    entryVersion: 2,
    findings,
  });
}
const released = (entryId: string): Promise<void> =>
  desk.told('entry.changed', {
    ...{ entryId, entryVersion: 9, status: 'RELEASED', previousStatus: 'IN_REVIEW', reasonCode: null, causedBy: null },
  });
const leftIdle = () => sweepDeadlines(desk.service, new Date('2026-02-03T21:15:00.000Z'));

/** How each move comes about: a review that is about to make it, and what is then done. */
const doings: Record<string, readonly [before: () => Promise<string>, act: (entryId: string) => Promise<unknown>]> = {
  OPEN: [async () => '', () => open()],
  CLAIM: [open, claim],
  PUT_BACK: [claimed, putBack],
  PUT_BACK_TO_WAIT: [waitingAndClaimed, putBack],
  TAKE_FROM_HOLDER: [claimed, leftIdle],
  DECIDE_RELEASE: [claimed, (id) => decide(id, releasing)],
  DECIDE_TO_WAIT: [claimed, (id) => decide(id, sendingBack)],
  HEAR_OF_ANSWER: [() => decided(asking), (entryId) => desk.told('request.answered', { requestId: 'req_1', entryId })],
  HEAR_OF_FILING: [() => decided(sendingBack), (entryId) => desk.file({ entryId, filingNumber: 2, entryVersion: 4 })],
  NOT_APPLIED: [() => decided(releasing), notApplied],
  WITHDRAW: [open, (entryId) => desk.send('withdrawEntry', { entryId }, importer(importerAccount))],
  CLOSE: [() => decided(releasing), released],
};

test.each(reviewLife.moves.map((move) => [move.name, move] as const))(
  'when a review moves by %s, what its life says is announced, and nothing else',
  async (name, { from, to, notice }) => {
    const [before, act] = doings[name]!;
    const entryId = await before();
    if (from.length > 0) expect(from).toContain((await desk.seen(entryId)).status);
    const known = (await announcedOf(entryId)).length;
    const made = await act(entryId);
    const now = entryId || (made as string);
    expect((await desk.seen(now)).status).toBe(to);
    expect((await announcedOf(now)).slice(known)).toEqual(notice.events);
  },
);

const announcedOf = async (entryId: string): Promise<string[]> =>
  (await desk.announced()).filter(({ partitionkey }) => partitionkey === entryId).map(({ type }) => type);
