import { asOf, officer } from '@landfall/service-kit/testing';
import { reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' };

/** A filed entry whose review this officer holds, with what a decision on it must name. */
async function held() {
  const { id, version, entryVersion, entry } = await desk.file();
  await desk.claim(id, version);
  return { of: { reviewId: id, expectedVersion: version + 1, entryVersion }, entryId: entry.id as string };
}
const lastAnnounced = async () => (await desk.announced()).at(-1)!;
const codesOf = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => [code, path.join('.')]);

describe('while an entry waits for its filer', () => {
  const toldToWait = (entryId: string) =>
    desk.told('entry.changed', {
      ...{ entryId, entryVersion: 2, status: 'WAITING_FOR_FILER', previousStatus: 'IN_REVIEW' },
      ...{ reasonCode: null, causedBy: null },
    });

  /** Decided so, and taken up again before the filer has done anything. */
  async function heldAgain(decision: Record<string, unknown>) {
    const { of, entryId } = await held();
    await desk.decide({ ...of, reasonCode: 'VALUE_UNCLEAR', ...decision });
    await toldToWait(entryId);
    const { version } = await desk.seen(entryId);
    const { review } = await desk.claim(of.reviewId, version);
    const again = { reviewId: of.reviewId, expectedVersion: review.version, entryVersion: 2 };
    return async (decided: Record<string, unknown>) => codesOf(await desk.decide({ ...again, ...decided }));
  }

  test('what was sent back is not released, nor sent back again', async () => {
    const decide = await heldAgain({ decision: 'SEND_BACK' });
    expect(await decide(release)).toEqual([['ENTRY_NOT_AWAITING_RELEASE', 'decision']]);
    expect(await decide({ decision: 'SEND_BACK', reasonCode: 'GOODS_DIFFER' })).toEqual([
      ['ENTRY_NOT_UNDER_REVIEW', 'decision'],
    ]);
  });

  test('an officer may do without the document that was asked for, and asks for no other meanwhile', async () => {
    const ask = { decision: 'ASK_FOR_DOCUMENT', documentKind: 'PERMIT', dueOn: '2027-01-15' };
    const decide = await heldAgain(ask);
    expect(await decide({ ...ask, reasonCode: 'VALUE_UNCLEAR' })).toEqual([['ENTRY_NOT_UNDER_REVIEW', 'decision']]);
    expect(await decide(release)).toEqual([]);
  });
});

test('an officer asks for one document at a time, also in the moment before entries say that the entry waits', async () => {
  const { of, entryId } = await held();
  const ask = {
    decision: 'ASK_FOR_DOCUMENT',
    reasonCode: 'VALUE_UNCLEAR',
    documentKind: 'PERMIT',
    dueOn: '2027-01-15',
  };
  expect((await desk.decide({ ...of, ...ask })).userErrors).toEqual([]);
  // what entries told before they heard of the decision
  await desk.told('entry.changed', {
    ...{ entryId, entryVersion: 2, status: 'IN_REVIEW', previousStatus: 'FILED', reasonCode: null, causedBy: null },
  });
  const { version } = await desk.seen(entryId);
  const { review } = await desk.claim(of.reviewId, version);
  const again = { ...of, expectedVersion: review.version };
  expect(codesOf(await desk.decide({ ...again, ...ask, documentKind: 'COMMERCIAL_INVOICE' }))).toEqual([
    ['ENTRY_NOT_UNDER_REVIEW', 'decision'],
  ]);
  expect(
    (await desk.announced()).filter(({ type, partitionkey }) => type === 'review.decided' && partitionkey === entryId),
  ).toHaveLength(1);
});

describe('asking for a document', () => {
  const ask = { decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR' };
  const today = asOf('2026-02-03T21:00:00.000Z', officer());

  test('chooses among documents, of which no form of entry is one (143.32(g)) (ELE-03)', async () => {
    const { of } = await held();
    for (const documentKind of ['CBP_FORM_7501', 'CBP_FORM_3461', 'ENTRY_SUMMARY'])
      expect((await desk.decide({ ...of, ...ask, documentKind, dueOn: '2026-02-20' })).errors).toBeDefined();
  });

  test('names the document and the last day, and only then', async () => {
    const { of } = await held();
    expect(codesOf(await desk.decide({ ...of, ...ask }))).toEqual([
      ['REQUEST_INCOMPLETE', 'documentKind'],
      ['REQUEST_INCOMPLETE', 'dueOn'],
    ]);
    const named = { documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-02-20' };
    expect(codesOf(await desk.decide({ ...of, ...release, ...named }, today))).toEqual([
      ['REQUEST_NOT_DECIDED', 'documentKind'],
      ['REQUEST_NOT_DECIDED', 'dueOn'],
    ]);
    const { review, userErrors } = await desk.decide({ ...of, ...ask, ...named }, today);
    expect(userErrors).toEqual([]);
    expect(review).toMatchObject({ status: 'WAITING', decision: 'ASK_FOR_DOCUMENT' });
    expect(await lastAnnounced()).toMatchObject({
      accounts: ['acc_importer', 'acc_filer'],
      data: { ...named, decision: 'ASK_FOR_DOCUMENT' },
    });
  });

  test('leaves time: on 2026-02-03 the last day may be that day, and not 2026-02-02', async () => {
    const { of } = await held();
    const by = (dueOn: string) => desk.decide({ ...of, ...ask, documentKind: 'PERMIT', dueOn }, today);
    expect(codesOf(await by('2026-02-02'))).toEqual([['REQUEST_DUE_IN_THE_PAST', 'dueOn']]);
    expect(await by('2026-02-03')).toMatchObject({ userErrors: [] });
  });

  test('a day that does not exist, or that could be two, is told beside all else', async () => {
    const { of } = await held();
    const asking = (dueOn: string) => desk.decide({ ...of, ...ask, dueOn }, today);
    expect(codesOf(await asking('2026-02-30'))).toEqual([
      ['DAY_UNREADABLE', 'dueOn'],
      ['REQUEST_INCOMPLETE', 'documentKind'],
    ]);
    expect(codesOf(await asking('01/02/2027'))).toContainEqual(['DAY_AMBIGUOUS', 'dueOn']);
  });
});
