import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeEvent } from '@landfall/events';
import { DraftDesk, sina, tui, type DraftAnswer } from '../../testing/draft-desk.js';
import { entriesUnderTest, theBroker, type EntriesUnderTest } from '../../testing/entries-under-test.js';
import { guest } from '@landfall/service-kit/testing';

const holder = 'acc_tui';
const mandate = (clientAccountId: string) => ({
  mandateId: `mnd_over_${clientAccountId}`,
  clientAccountId,
  brokerAccountId: holder,
});
const about = ({ mandateId, clientAccountId }: ReturnType<typeof mandate>) => ({
  subject: mandateId,
  partitionkey: clientAccountId,
});

describe('a draft is opened by others', () => {
  let it: EntriesUnderTest;
  let desk: DraftDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new DraftDesk(it);
  });
  afterAll(() => it.stop());

  const written = async (filerName = 'Sina'): Promise<DraftAnswer> =>
    (await desk.save(sina, (await desk.start(sina)).draft, { filerName })).draft;

  test('a resume code is 80 random bits in groups of four, and is kept as a hash alone (AS-15)', async () => {
    const draft = await written();
    const { code, draft: now, userErrors } = await desk.makeCode(sina, draft.id);
    expect(userErrors).toEqual([]);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(now).toEqual({ ...draft, hasResumeCode: true });
    const stored = await it.service.orm.em.fork().execute('select * from draft');
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${code}|${code.replaceAll('-', '')}`, 'i'));
  });

  test('it opens that draft however it is typed, to see, write and discard, and no other (AS-02)', async () => {
    const [other, draft] = [await written('Another'), await written('Shared')];
    const { code } = await desk.makeCode(sina, draft.id);
    const phone = guest('acc_phone');
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    const opened = await desk.open(phone, typed);
    expect(opened.userErrors).toEqual([]);
    expect(opened.draft).toMatchObject({ id: draft.id, account: { id: 'acc_sina' }, version: draft.version });
    expect(await desk.list(phone)).toEqual([draft.id]);
    expect(await desk.read(phone, { id: other.id })).toBeNull();
    const saved = await desk.save(phone, opened.draft, { filerName: 'From the phone' });
    expect(saved.userErrors).toEqual([]);
    expect(await desk.read(sina, { id: draft.id })).toEqual(saved.draft);
    expect((await desk.open(phone, code)).draft).toEqual(saved.draft);
  });

  test('a newer code takes the place of the older, a wrong one opens nothing, and what is no code is told so', async () => {
    const draft = await written();
    const { code: older } = await desk.makeCode(sina, draft.id);
    const { code: newer } = await desk.makeCode(sina, draft.id);
    const opened = async (code: string) => (await desk.open(guest('acc_curious'), code)).userErrors;
    expect(await opened(older)).toMatchObject([{ code: 'CODE_OPENS_NOTHING', path: ['code'] }]);
    for (const none of ['', 'nonsense', `${newer}0`, newer.slice(1), 'x'.repeat(100_000), '🙂'.repeat(16)])
      expect(await opened(none)).toMatchObject([{ code: 'CODE_MALFORMED', path: ['code'] }]);
    expect((await desk.open(guest('acc_curious'), newer)).draft).toMatchObject({ id: draft.id });
    await desk.discard(sina, draft.id);
    expect((await desk.open(guest('acc_late'), newer)).userErrors).toMatchObject([{ code: 'CODE_OPENS_NOTHING' }]);
  });

  test('who takes a whole account under their own sees its drafts and entries, and those that come later', async () => {
    const before = await written('Before');
    const { entry: client } = await it.file(theBroker);
    expect(await desk.read(tui, { id: before.id })).toBeNull();
    for (const over of [mandate('acc_sina'), mandate('acc_client')]) {
      await it.hear(
        makeEvent('mandate.given', { ...over, givenOn: '2026-11-20', scope: 'WHOLE_ACCOUNT' }, about(over)),
      );
    }
    await it.drain();
    expect(await desk.read(tui, { id: before.id })).toEqual(before);
    expect(await it.entry(tui, client.id)).toMatchObject({ id: client.id });
    const later = await written('Later');
    expect(await desk.list(tui)).toEqual(expect.arrayContaining([before.id, later.id]));
    const shared = (await it.announced()).filter(({ type }) => type === 'entry.shared');
    expect(shared).toMatchObject([
      { subject: client.id, data: { entryId: client.id, sharedWithAccountIds: [holder] } },
    ]);
    expect(shared[0]!.accounts).toContain(holder);
  });

  test('a mandate to file for somebody shares no draft', async () => {
    const over = { mandateId: 'mnd_to_file', clientAccountId: 'acc_sina', brokerAccountId: theBroker.accountId! };
    await it.hear(makeEvent('mandate.given', { ...over, givenOn: '2026-11-20' }, about(over)));
    await it.drain();
    await written();
    expect(await desk.list(theBroker)).toEqual([]);
  });

  test('once the mandate over an account has ended, what it drafts from then on is its own', async () => {
    const over = mandate('acc_sina');
    await it.hear(makeEvent('mandate.ended', { ...over, endedOn: '2026-11-21' }, about(over)));
    await it.drain();
    const afterwards = await written('Afterwards');
    expect(await desk.list(tui)).not.toContain(afterwards.id);
  });
});
