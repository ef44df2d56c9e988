import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DraftDesk, sina, tui, type DraftAnswer } from '../../testing/draft-desk.js';
import { at, entriesUnderTest, type EntriesUnderTest } from '../../testing/entries-under-test.js';

const typed = {
  portCode: 'ASPPG',
  modeOfTransport: 'AIR',
  arrivesOn: '30/2/',
  filerName: 'Sina Faʻasāvalu 👩🏽‍🌾 <b>Ma‘i</b> \\u0000 \ud83d\udc1f " \' ',
  filerKind: 'PERSON',
  purpose: 'PERSONAL',
  email: 'sina@',
  step: 'goods/2',
  purchasedOrForSale: false,
  askOfficer: [],
  lines: [
    { key: 'b', description: '', quantity: '12.', purchasePriceUsd: '1,2', category: 'SECOND_HAND' },
    {
      key: 'a',
      description: 'ʻie tōga\r\n\t',
      quantity: '00.10',
      purchasePriceUsd: '-',
      purpose: 'RESALE',
    },
  ],
  documents: [
    { documentId: 'doc_never_seen', receipt: 'not a receipt', kind: 'SOMETHING', fileName: '../../a/b.pdf'.repeat(20) },
  ],
};

describe('a draft is saved as it is typed', () => {
  let it: EntriesUnderTest;
  let desk: DraftDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new DraftDesk(it);
  });
  afterAll(() => it.stop());

  const started = async (): Promise<DraftAnswer> => (await desk.start(sina)).draft;

  test('a guest starts one without saying anything yet, and the same request again answers with the same one', async () => {
    const { draft, userErrors } = await desk.start(sina, { idempotencyKey: 'once' });
    expect(userErrors).toEqual([]);
    expect(draft).toMatchObject({ regime: 'AS_TERRITORY', status: 'DRAFT', version: 1, hasResumeCode: false });
    expect(draft).toMatchObject({ account: { id: 'acc_sina' }, entry: null, savedAt: '2026-11-20T22:00:00.000Z' });
    expect(draft.reference).toMatch(/^AS-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    expect(draft.answers).toEqual({ lines: null, documents: null, askOfficer: null, filerReference: null, step: null });
    expect((await desk.start(sina, { idempotencyKey: 'once' })).draft).toEqual(draft);
    expect((await desk.start(sina, { regime: 'US_CBP' })).draft.reference).toMatch(/^US-/);
  });

  test('what was typed comes back character by character, lawful or not (AS-01)', async () => {
    const draft = await started();
    const { draft: saved, userErrors } = await desk.save(sina, draft, typed);
    expect(userErrors).toEqual([]);
    expect(saved.answers).toMatchObject(typed);
    expect((await desk.read(sina, { id: draft.id }))!.answers).toEqual(saved.answers);
    expect(await desk.read(sina, { reference: draft.reference.toLowerCase() })).toEqual(saved);
  });

  test('each save raises the version and takes the place of all that was kept', async () => {
    const draft = await started();
    const first = (await desk.save(sina, draft, typed)).draft;
    const later = (await desk.save(at('2026-11-20T22:42:00.000Z', sina), first, { filerName: 'Sina' })).draft;
    expect([first.version, later.version]).toEqual([2, 3]);
    expect(later.savedAt).toBe('2026-11-20T22:42:00.000Z');
    expect(later.answers).toMatchObject({ filerName: 'Sina', lines: null, step: null });
  });

  test('an old version is not saved over a newer one: the answer shows the newer one, for comparing', async () => {
    const draft = await started();
    const other = (await desk.save(sina, draft, { filerName: 'In the other tab' })).draft;
    const { draft: present, userErrors } = await desk.save(sina, draft, { filerName: 'In this tab' });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['expectedVersion'] }]);
    expect(present).toEqual(other);
  });

  test('what is sent again because the answer was lost is saved, once', async () => {
    const draft = await started();
    const saved = await desk.save(sina, draft, typed);
    expect(await desk.save(sina, draft, typed)).toEqual(saved);
  });

  test('of two saves at once one is kept and the other is told', async () => {
    const draft = await started();
    const names = ['1', '2', '3', '4', '5'];
    const answers = await Promise.all(names.map((filerName) => desk.save(sina, draft, { filerName })));
    const kept = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(kept).toHaveLength(1);
    expect(await desk.read(sina, { id: draft.id })).toEqual(kept[0]!.draft);
  });

  test('a discarded draft forgets its answers and is written to no more', async () => {
    const { draft } = await desk.save(sina, await started(), typed);
    const gone = (await desk.discard(sina, draft.id)).draft;
    expect(gone).toMatchObject({ status: 'DISCARDED', answers: { lines: null } });
    expect(gone.answers).not.toHaveProperty('filerName');
    expect((await desk.save(sina, draft, typed)).userErrors).toMatchObject([{ code: 'DRAFT_DISCARDED' }]);
    expect((await desk.discard(sina, draft.id)).userErrors).toEqual([]);
    expect(await desk.list(sina)).not.toContain(draft.id);
  });

  test('drafts are listed with the last saved first', async () => {
    const both = [await desk.start(tui), await desk.start(tui)].map(({ draft }) => draft);
    await desk.save(at('2026-11-20T23:00:00.000Z', tui), both[0]!, {});
    expect(await desk.list(tui)).toEqual([both[0]!.id, both[1]!.id]);
    await desk.save(at('2026-11-20T23:10:00.000Z', tui), both[1]!, {});
    expect(await desk.list(tui)).toEqual([both[1]!.id, both[0]!.id]);
  });

  test('999 lines are kept, and a thousand refused', async () => {
    const lines = Array.from({ length: 999 }, (_, n) => ({ key: `${n}`, description: 'Tinned fish '.repeat(20) }));
    const { draft, userErrors } = await desk.save(sina, await started(), { lines });
    expect(userErrors).toEqual([]);
    expect(draft.answers['lines']).toHaveLength(999);
    const more = await desk.save(sina, draft, { lines: [...lines, { key: '999' }] });
    expect(more.userErrors).toMatchObject([{ code: 'TOO_MANY', path: ['answers', 'lines'] }]);
    expect(more.draft).toEqual(draft);
  });

  test('a text has up to 2,000 characters, and every longer one is named at once', async () => {
    const fits = { filerName: 'ā'.repeat(2_000), lines: [{ key: 'a', description: 'x'.repeat(2_000) }] };
    const { draft, userErrors } = await desk.save(sina, await started(), fits);
    expect(userErrors).toEqual([]);
    const tooLong = { filerName: 'ā'.repeat(2_001), lines: [{ key: 'a', description: 'x'.repeat(2_001) }] };
    expect((await desk.save(sina, draft, tooLong)).userErrors).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['answers', 'said', '0', 'value'] },
      { code: 'TEXT_TOO_LONG', path: ['answers', 'lines', '0', 'said', '0', 'value'] },
    ]);
  });

  test('two lines cannot have one key', async () => {
    const { userErrors } = await desk.save(sina, await started(), {
      lines: [{ key: 'a' }, { key: 'b' }, { key: 'a' }],
    });
    expect(userErrors).toMatchObject([{ code: 'LINE_KEY_REPEATED', path: ['answers', 'lines', '2', 'key'] }]);
  });

  test('saving announces nothing: of a draft nothing is told but its reference, once', async () => {
    const told = await it.announced();
    expect([...new Set(told.map(({ type }) => type))]).toEqual(['draft.named']);
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(told.length);
  });

  test('each answer names a question, and each question once', async () => {
    const draft = await started();
    const said = [
      { question: 'filerName', value: 'Sina' },
      { question: 'filerName', value: 'Tui' },
      { question: 'lines', value: 'none' },
      { question: 'a b', value: '' },
    ];
    const save = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { userErrors { code path } } }`;
    const input = { draftId: draft.id, expectedVersion: draft.version, answers: { said } };
    const { userErrors } = (await it.graphql(sina, save, { input })).data.saveDraft;
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`)).toEqual(
      ['1', '2', '3'].map((n) => `QUESTION_NOT_NAMED answers.said.${n}.question`),
    );
  });
});
