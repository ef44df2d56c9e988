import type { Caller } from '@landfall/service-kit';
import { newId } from '@landfall/service-kit';
import {
  analyst,
  anonymous,
  broker,
  cashier,
  importer,
  machine,
  officer,
  supervisor,
} from '@landfall/service-kit/testing';
import { cheapWatches, filerAccount, importerAccount, reviewDesk, type Desk } from '../test/review-desk.js';

let desk: Desk;
let entryId: string;
let reviewId: string;
let changeId: string;
let cursor: string;

// What only Customs of the port may read, in values that occur nowhere else.
const [canaryOfficer, canaryNote, canaryExam, canaryCode] = ['per_canary', 'canary note', 'canary exam', 'CANARY_CODE'];
const canaryWhy = 'canary why';
const canaries = [
  canaryOfficer,
  canaryNote,
  canaryExam,
  canaryCode,
  'CHEAP_WATCHES',
  'OFFICER_ASKED',
  'INTENSIVE',
  'GOODS_NOT_DECLARED',
  canaryWhy,
];

const required = { kind: 'FORMAL_ENTRY_REQUIRED', holds: true, ground: 'EFFICIENCY' };

beforeAll(async () => {
  desk = await reviewDesk();
  const me = officer(['3201'], canaryOfficer);
  const opened = await desk.file({ lines: [cheapWatches], askedOfficer: ['ASKED'] });
  [entryId, reviewId] = [opened.entry.id, opened.id];
  await desk.claim(reviewId, 1, me);
  const examined = { reviewId, expectedVersion: 2, findings: ['GOODS_NOT_DECLARED'], note: canaryExam };
  await desk.send('recordExamination', examined, me);
  const answers = [{ code: 'ASKED', accepted: true, note: canaryNote }];
  const decision = { decision: 'RELEASE', reasonCode: 'QUESTION_ACCEPTED', answers };
  await desk.decide({ reviewId, expectedVersion: 3, entryVersion: 1, ...decision }, me);
  const findings = [{ code: canaryCode, citation: null }];
  await desk.told('entry.decision-not-applied', {
    entryId,
    reviewId,
    decisionEntryVersion: 1,
    entryVersion: 2,
    findings,
  });
  await desk.send('makeDetermination', { reviewId, expectedVersion: 5, ...required, note: canaryWhy }, me);
  await desk.claim(reviewId, 6, me);
  const { events } = (await desk.graphql(me, '{ reviewFeed(first: 500) { events { id cursor } } }')).data.reviewFeed;
  ({ id: changeId, cursor } = events.at(-1));
});
afterAll(async () => desk.stop());

const customsFields = `port claimedBy claimedAt decisionReason askedOfficer notApplied { code citation }
  answers { code accepted note answeredBy answeredAt } examinations { findings note recordedBy recordedAt }
  determinations { kind holds ground offices madeBy madeAt note } determinable { kind office holders { subject } } examination examinationSettings { proposed examination reasonCode note setBy setAt }
  selectivity { outcome score sampled hits { code version reason citation lines } criteria { code version } assessedAt samplingDay samplingSecretHash }`;
const fields = `id entry { id } status version entryVersion openedAt filedAt decision decidedAt ${customsFields}`;
const change = `id cursor type at review { ${fields} }`;

const ways: Record<string, string> = {
  root: `query ($reviewId: ID!) { found: review(id: $reviewId) { ${fields} } }`,
  list: `{ found: reviews(first: 100) { nodes { ${fields} } edges { cursor node { ${fields} } } pageInfo { endCursor } } }`,
  'reference of the entry': `query ($entry: _Any!) { found: _entities(representations: [$entry]) { ... on Entry { review { ${fields} } } } }`,
  reference: `query ($review: _Any!) { found: _entities(representations: [$review]) { ... on Review { ${fields} } } }`,
  'reference of a change': `query ($change: _Any!) { found: _entities(representations: [$change]) { ... on QueueChange { ${change} } } }`,
  feed: '{ found: reviewFeed(first: 500) { events { cursor id type subject time data } cursor more } }',
  twin: `query ($cursor: ID!) { found: queueChange(cursor: $cursor) { ${change} } }`,
  'twin of a page': `query ($cursor: ID!) { found: queueChanges(cursors: [$cursor]) { ${change} } }`,
};
const ask = (way: string, caller: Caller) =>
  desk.graphql(caller, ways[way]!, {
    ...{ reviewId, cursor },
    entry: { __typename: 'Entry', id: entryId },
    review: { __typename: 'Review', id: reviewId },
    change: { __typename: 'QueueChange', id: changeId },
  });

const parties: [string, () => Caller][] = [
  ['the importer', () => importer(importerAccount)],
  ['the filer', () => broker(filerAccount)],
  ['the filer’s machine', () => machine(filerAccount)],
];
const strangers: [string, () => Caller][] = [
  ['another importer', () => importer('acc_other')],
  ['another broker', () => broker('acc_other')],
  ['an officer of another port', () => officer(['2704'])],
  ['a supervisor of another port', () => supervisor(['2704'])],
  ['a cashier of another port', () => cashier(['2704'])],
  ['an analyst of no port', () => analyst([])],
  ['an anonymous caller', () => anonymous],
];

describe.each(Object.keys(ways))('by %s', (way) => {
  test.each([...parties, ...strangers])(
    '%s never learns what selectivity or an officer found (SEL-06)',
    async (_, caller) => {
      const answer = JSON.stringify(await ask(way, caller()));
      expect(canaries.filter((canary) => answer.includes(canary))).toEqual([]);
      expect(answer).not.toContain('INTERNAL');
    },
  );

  test.each(strangers)('%s learns nothing of the review at all', async (_, caller) => {
    expect(JSON.stringify((await ask(way, caller())).data ?? null)).not.toContain(entryId);
  });

  test('an officer of the port does', async () => {
    const answer = JSON.stringify(await ask(way, officer()));
    expect(answer).toContain(canaryOfficer);
  });
});

test.each(parties)('%s sees where the review stands', async (_, caller) => {
  const { data } = await ask('reference of the entry', caller());
  const nothing = {
    port: null,
    claimedBy: null,
    notApplied: null,
    selectivity: null,
    examinations: null,
    // what is required of them they are told, and not who requires it
    determinations: [{ ...required, offices: null, madeBy: null, note: null, madeAt: expect.any(String) }],
    determinable: null,
    answers: null,
    askedOfficer: null,
  };
  expect(data.found[0].review).toMatchObject({ id: reviewId, entry: { id: entryId }, status: 'CLAIMED', ...nothing });
});

test('a review that is not theirs and one that does not exist look the same to strangers', async () => {
  const query = 'query ($id: ID!) { review(id: $id) { id } }';
  const there = await desk.graphql(importer('acc_other'), query, { id: reviewId });
  expect(there).toEqual(await desk.graphql(importer('acc_other'), query, { id: newId('rev') }));
});

test('a place that is none is an error, and a place of another service too', async () => {
  const query = 'query ($cursor: ID!) { queueChange(cursor: $cursor) { id } }';
  for (const wrong of ['', 'elsewhere', 'AAAAAAAAAAAAAAAAAAAAAA']) {
    expect((await desk.graphql(officer(), query, { cursor: wrong })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  }
});
