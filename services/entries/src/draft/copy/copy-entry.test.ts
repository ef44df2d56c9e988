import { makeEvent } from '@landfall/events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { sina, tui } from '../../testing/draft-desk.js';
import {
  brokerage,
  client,
  entriesUnderTest,
  theBroker,
  theCashBroker,
  theClient,
  type EntriesUnderTest,
} from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';

const copy = `mutation ($input: CopyEntryInput!) { copyEntry(input: $input) { userErrors { code path }
  draft { id reference kind answers { said { question value } documents { documentId } filerReference lines { key said { question value } } }
    copied { reference leftOut { question why lineNumbers } } } } }`;

describe('an earlier entry is declared again', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  let copies = 0;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());
  const copied = async (caller: Caller, entryId: string, idempotencyKey = `copy-${(copies += 1)}`) => {
    const { data, errors } = await it.graphql(caller, copy, { input: { entryId, idempotencyKey } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.copyEntry;
  };
  const saidIn = (said: { question: string; value: string }[]) =>
    Object.fromEntries(said.map(({ question, value }) => [question, value]));

  test('who declares again finds people and goods filled in; bill, day, documents and certification are left empty, and said (AS-05)', async () => {
    const documents = [await desk.document('acc_sina')];
    const { entry } = await desk.filedAndTaken(sina, { documents, conveyance: 'HA 465', filerReference: null });
    const { draft, userErrors } = await copied(sina, entry.id);
    expect(userErrors).toEqual([]);
    const said = saidIn(draft.answers.said);
    expect(said).toMatchObject({ filerKind: 'PERSON', modeOfTransport: 'AIR', portCode: 'ASPPG' });
    expect(Object.keys(said)).not.toEqual(expect.arrayContaining(['billOfLading']));
    expect(said).not.toHaveProperty('arrivesOn');
    expect(draft.answers).toMatchObject({ documents: null, filerReference: null });
    expect(saidIn(draft.answers.lines[0].said)).toHaveProperty('description');
    expect(draft.copied.reference).toBe(entry.reference);
    const why = draft.copied.leftOut.map(({ question, why }: { question: string; why: string }) => [question, why]);
    expect(why).toEqual(
      ['arrivesOn', 'conveyance', 'billOfLading', 'freightUsd'].map((question) => [question, 'OF_THE_SHIPMENT']),
    );
  });

  test('the same request again answers with the same draft, which is saved and filed as any other', async () => {
    const { entry } = await desk.filedAndTaken(sina);
    const first = await copied(sina, entry.id, 'twice');
    expect(await copied(sina, entry.id, 'twice')).toEqual(first);
    expect(await desk.read(sina, { id: first.draft.id })).toMatchObject({ status: 'DRAFT', version: 1, entry: null });
  });

  test('the entry of another account cannot be copied, as if it were not there', async () => {
    const { entry } = await desk.filedAndTaken(sina);
    expect(await copied(tui, entry.id)).toEqual({
      draft: null,
      userErrors: [{ code: 'ENTRY_NOT_FOUND', path: ['entryId'] }],
    });
    expect(await copied(tui, 'ent_none')).toEqual(await copied(tui, entry.id));
  });

  test('a broker copies what it entered for a client while it holds the mandate, and not after', async () => {
    const { entry } = await it.file(theBroker);
    const { draft } = await copied(theBroker, entry!.id);
    expect(saidIn(draft.answers.said)).toMatchObject({ importerAccountId: client, capacity: 'BROKER' });
    expect(draft.answers.lines).toHaveLength(1);
    const mandateId = `mnd_${brokerage}`;
    const ended = { mandateId, clientAccountId: client, brokerAccountId: brokerage, endedOn: '2026-11-01' };
    await it.hear(makeEvent('mandate.ended', ended as never, { subject: mandateId, partitionkey: client }));
    await it.drain();
    expect((await copied(theBroker, entry!.id)).userErrors).toEqual([{ code: 'MANDATE_NOT_HELD', path: ['entryId'] }]);
  });

  test('an importer that copies what its broker filed says anew in what right it makes entry', async () => {
    const { entry } = await it.file(theCashBroker);
    const { draft } = await copied(theClient, entry!.id);
    expect(saidIn(draft.answers.said)).not.toHaveProperty('capacity');
    expect(draft.copied.leftOut).toEqual(
      expect.arrayContaining([{ question: 'capacity', why: 'OF_THE_FILER', lineNumbers: [] }]),
    );
  });
});
