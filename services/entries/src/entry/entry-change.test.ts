import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import { officer } from '@landfall/service-kit/testing';
import {
  at,
  entriesUnderTest,
  noon,
  theBroker,
  theClient,
  type EntriesUnderTest,
  type EventAnswer,
} from '../testing/entries-under-test.js';

const feed = `query ($after: String, $first: Int!) { entriesFeed(after: $after, first: $first) {
  events { cursor id type subject data } cursor more } }`;
const change = `query ($cursor: ID!) { entryChange(cursor: $cursor) {
  id cursor type at status previousStatus reasonCode entryVersion entry { id status } } }`;

describe('the feed of an entry and its changes', () => {
  let it: EntriesUnderTest;
  let id: string;
  beforeAll(async () => {
    it = await entriesUnderTest();
    ({ id } = (await it.file(theBroker)).entry);
    await it.taken(id);
    await it.review(id, { entryVersion: 2, examination: 'INTENSIVE' });
    await it.review(id, { entryVersion: 2 });
  });
  afterAll(() => it.stop());

  const read = async (caller = theBroker, after: string | null = null, first = 500) =>
    (await it.graphql(caller, feed, { after, first })).data.entriesFeed;
  const changeAt = async (cursor: string, caller = theBroker) => it.graphql(caller, change, { cursor });

  test('a broker reads its feed to the release, page by page, complete and in order (ELE-12)', async () => {
    const types: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: { events: EventAnswer[]; cursor: string; more: boolean } = await read(theBroker, after, 1);
      types.push(...page.events.map(({ type }: EventAnswer) => type));
      ({ cursor: after, more } = page);
    }
    expect(types).toEqual(['entry.filed', 'entry.changed', 'entry.changed', 'entry.released']);
  });

  test('what Customs alone may know is in the feed of the port and in no other', async () => {
    const types = async (caller = theBroker) => (await read(caller)).events.map(({ type }: EventAnswer) => type);
    expect(await types(at(noon, officer(['3201'])))).toContain('entry.decision-not-applied');
    expect(await types()).not.toContain('entry.decision-not-applied');
    expect(await types(at(noon, officer(['1001'])))).toEqual([]);
  });

  test('each event of an entry answers as a change, with the entry as it stands now (AS-04)', async () => {
    const { events } = await read();
    const changes = await Promise.all(
      events.map(async ({ cursor }: EventAnswer) => (await changeAt(cursor)).data.entryChange),
    );
    expect(changes).toMatchObject([
      { type: 'entry.filed', status: 'FILED', previousStatus: null, entryVersion: 1 },
      { type: 'entry.changed', status: 'IN_REVIEW', previousStatus: 'FILED', entryVersion: 2 },
      { type: 'entry.changed', status: 'RELEASED', previousStatus: 'IN_REVIEW', entryVersion: 3 },
      { type: 'entry.released', status: 'RELEASED', previousStatus: null, entryVersion: 3 },
    ]);
    for (const [n, each] of changes.entries()) {
      expect(each).toMatchObject({ id: events[n].id, cursor: events[n].cursor, entry: { id, status: 'RELEASED' } });
    }
  });

  test('a message and the end of a thread are told to the parties as changes that move nothing', async () => {
    const { entry } = await it.file(theBroker);
    const about = { subject: `rev_${entry.id}`, partitionkey: entry.id };
    const of = { reviewId: about.subject, entryId: entry.id };
    await it.hear(makeEvent('message.written', { ...of, messageId: 'msg_1', side: 'CUSTOMS' }, about), {
      actor: 'per_writer',
    });
    await it.hear(makeEvent('thread.closed', { ...of, reasonCode: 'ANSWERED' }, about), { actor: 'per_closer' });
    await it.drain();
    const { events }: { events: (EventAnswer & { subject: string; data: object })[] } = await read();
    const told = events.filter(({ subject, type }) => subject === entry.id && type !== 'entry.filed');
    const called = { kind: 'TYPE_11', reference: entry.reference, lineCount: 1, totalValueUsd: '40.00' };
    expect(told.map(({ data }) => data)).toEqual([
      { entryId: entry.id, messageId: 'msg_1', side: 'CUSTOMS', ...called },
      { entryId: entry.id, reasonCode: 'ANSWERED', ...called },
    ]);
    // By whoever wrote and closed: this service only tells of it.
    const stored = (await it.announced()).filter(({ type }) => /^entry\.(message|thread)-/.test(type));
    expect(stored.map(({ actor }) => actor)).toEqual(['per_writer', 'per_closer']);
    for (const { cursor, type } of told) {
      const { entryChange } = (await changeAt(cursor)).data;
      expect(entryChange).toMatchObject({ type, status: 'FILED', previousStatus: null, entryVersion: 1 });
    }
  });

  test('a document that is overdue is told to the parties as a change that moves nothing, and of an ended entry not at all', async () => {
    const { entry } = await it.file(theBroker);
    const overdue = { requestId: 'req_1', documentKind: 'INVOICE', dueOn: '2026-02-20', reviewId: 'rev_1' };
    const hear = async (entryId: string) => {
      await it.hear(makeEvent('request.overdue', { ...overdue, entryId }, { subject: 'req_1', partitionkey: entryId }));
      await it.drain();
    };
    await hear(entry.id);
    await hear(id);
    const { events } = await read();
    const told = events.filter(({ type }: EventAnswer) => type === 'entry.request-overdue');
    expect(told).toMatchObject([
      {
        subject: entry.id,
        data: {
          entryId: entry.id,
          requestId: 'req_1',
          documentKind: 'INVOICE',
          dueOn: '2026-02-20',
          reference: entry.reference,
        },
      },
    ]);
    const { entryChange } = (await changeAt(told[0].cursor)).data;
    expect(entryChange).toMatchObject({
      type: 'entry.request-overdue',
      status: 'FILED',
      previousStatus: null,
      entryVersion: 1,
    });
  });

  test('an event that tells of no entry’s change is no change for anybody', async () => {
    const ofThePort = (await read(at(noon, officer(['3201'])))).events;
    const { cursor } = ofThePort.find(({ type }: EventAnswer) => type === 'entry.decision-not-applied');
    expect(await changeAt(cursor, at(noon, officer(['3201'])))).toEqual({ data: { entryChange: null } });
    await it.file(theBroker, { invoiceHeld: 'NONE' });
    await it.drain();
    const last = (await read(theClient)).events.at(-1);
    expect(last.type).toBe('filing.refused');
    expect(await changeAt(last.cursor)).toEqual({ data: { entryChange: null } });
  });

  test('an entry as it stands is told as a change at the place that was asked, to those who see it', async () => {
    const present = `query ($entryId: ID!, $cursor: ID!) { entryPresent(entryId: $entryId, cursor: $cursor) {
      id cursor type status previousStatus entryVersion entry { id } } }`;
    const told = async (caller = theBroker, entryId = id) =>
      (await it.graphql(caller, present, { entryId, cursor: 'here' })).data.entryPresent;
    expect(await told()).toEqual({
      ...{ id, cursor: 'here', type: 'entry.present', status: 'RELEASED', previousStatus: null },
      ...{ entryVersion: 3, entry: { id } },
    });
    expect(await told(theBroker, 'ent_none')).toBeNull();
    expect(await told(at(noon, officer(['1001'])))).toBeNull();
  });

  test('many places are told of at once, each as it would be alone: a wrong one is wrong alone, and another’s is null', async () => {
    const { events } = await read();
    const cursors = events.map(({ cursor }: EventAnswer) => cursor);
    const together = `query ($cursors: [ID!]!) { entryChanges(cursors: $cursors) {
      id cursor type at status previousStatus reasonCode entryVersion entry { id status } } }`;
    const asked = async (given: string[], caller = theBroker) => it.graphql(caller, together, { cursors: given });
    const reversed = cursors.toReversed();
    const alone = await Promise.all(reversed.map(async (cursor: string) => (await changeAt(cursor)).data.entryChange));
    expect((await asked(reversed)).data.entryChanges).toEqual(alone);
    const wrong = await asked([cursors[0], 'x', cursors[1]]);
    expect(wrong.data.entryChanges).toMatchObject([{ cursor: cursors[0] }, null, { cursor: cursors[1] }]);
    expect(wrong.errors).toMatchObject([{ path: ['entryChanges', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
    const elsewhere = at(noon, officer(['1001']));
    expect(await asked(cursors.slice(0, 2), elsewhere)).toEqual({ data: { entryChanges: [null, null] } });
    const { errors } = await asked(Array.from({ length: 101 }, () => cursors[0]));
    expect(errors).toMatchObject([
      { message: '`cursors` holds up to 100 cursors; 101 were asked.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('a cursor that is none is refused in clear words', async () => {
    for (const cursor of ['', 'x', 'AAAAAAAAAAAAAAAAAAAAAA', id]) {
      const { errors } = await changeAt(cursor);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors![0]!.message).toContain('not a place of the entries feed');
    }
  });
});
