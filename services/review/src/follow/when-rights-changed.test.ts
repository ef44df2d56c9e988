import { makeEvent } from '@landfall/events';
import { reviewDesk, type Desk } from '../../test/review-desk.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

async function held() {
  const { id, version, entry } = await desk.file();
  await desk.claim(id, version);
  return entry.id as string;
}

async function rightsChanged(rightsVersion: number, rights: { roles?: string[]; ports?: string[] }) {
  const data = { subjectId: 'per_officer', accountId: 'acc_customs', rightsVersion, ...rights };
  await desk.hear(makeEvent('rights.changed', data, { subject: 'per_officer', partitionkey: 'acc_customs' }));
  await desk.drain();
}

test('what an officer holds goes back to the queue when their rights end, or the port or the role is taken from them', async () => {
  const lost = [
    { roles: [], ports: [] },
    { roles: ['OFFICER'], ports: ['2704'] },
    { roles: ['CASHIER'], ports: ['3201'] },
  ];
  for (const [n, rights] of lost.entries()) {
    const entryId = await held();
    await rightsChanged(n + 2, rights);
    expect(await desk.seen(entryId)).toMatchObject({
      ...{ status: 'OPEN', claimedBy: null },
      ...{ returnedReason: 'RIGHTS_CHANGED', returnedFrom: 'per_officer' },
    });
    expect((await desk.announced()).at(-1)).toMatchObject({
      type: 'review.returned',
      data: { entryId, reasonCode: 'RIGHTS_CHANGED' },
    });
  }
});

test('what they may still decide they keep, and news that names no roles takes nothing', async () => {
  const entryId = await held();
  await rightsChanged(9, { roles: ['OFFICER', 'SUPERVISOR'], ports: ['2704', '3201'] });
  await rightsChanged(10, {});
  expect(await desk.seen(entryId)).toMatchObject({ status: 'CLAIMED', claimedBy: 'per_officer' });
});
