import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { analyst, anonymous, cashier, importer, officer, supervisor } from '@landfall/service-kit/testing';
import { DraftDesk, sina, tui, type DraftAnswer } from '../../testing/draft-desk.js';
import { entriesUnderTest, theBroker, type EntriesUnderTest } from '../../testing/entries-under-test.js';

const everyPort = ['3201', 'ASPPG'];
const customs: [string, Caller][] = [
  ['an officer', officer(everyPort)],
  ['a cashier', cashier(everyPort)],
  ['a supervisor', supervisor(everyPort)],
  ['an analyst', analyst(everyPort)],
  ['nobody', anonymous],
];

describe('who sees a draft', () => {
  let it: EntriesUnderTest;
  let desk: DraftDesk;
  let draft: DraftAnswer;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new DraftDesk(it);
    draft = (await desk.save(sina, (await desk.start(sina)).draft, { filerName: 'Sina' })).draft;
  });
  afterAll(() => it.stop());

  test('another account finds it by no way, as if it were not there, and can do nothing to it', async () => {
    const there = { id: draft.id, version: draft.version };
    const nowhere = { id: 'drf_00000000000000000000000000', version: draft.version };
    for (const caller of [tui, theBroker, importer('acc_other')]) {
      expect(await desk.read(caller, { id: draft.id })).toBeNull();
      expect(await desk.read(caller, { reference: draft.reference })).toBeNull();
      expect(await desk.list(caller)).toEqual([]);
      const reference = '{ _entities(representations: [{ __typename: "Draft", id: "ID" }]) { ... on Draft { id } } }';
      expect((await it.graphql(caller, reference.replace('ID', draft.id))).data).toEqual({ _entities: [null] });
      expect(await desk.save(caller, there, {})).toEqual(await desk.save(caller, nowhere, {}));
      expect(await desk.discard(caller, there.id)).toEqual(await desk.discard(caller, nowhere.id));
      expect(await desk.makeCode(caller, there.id)).toEqual(await desk.makeCode(caller, nowhere.id));
      expect((await desk.save(caller, there, {})).userErrors).toMatchObject([{ code: 'DRAFT_NOT_FOUND' }]);
    }
    expect(await desk.read(sina, { id: draft.id })).toEqual(draft);
  });

  test.each(customs)('%s of Customs may ask for none', async (_, caller) => {
    for (const query of [`draft(by: { id: "${draft.id}" }) { id }`, 'drafts(first: 10) { nodes { id } }']) {
      const { data, errors } = await it.graphql(caller, `{ ${query} }`);
      expect(data?.draft ?? data?.drafts ?? null).toBeNull();
      expect(errors![0]!.extensions!['code']).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    }
    await expect(desk.save(caller, draft, {})).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
  });
});
