import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { reviewDesk, type Desk } from '../../test/review-desk.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { areStuck, stuckReason } from './stuck.js';

let desk: Desk;
beforeAll(async () => void (desk = await reviewDesk()));
afterAll(async () => desk.stop());

// in Pago Pago it is the third of February still, in Los Angeles the fourth
const now = new Date('2026-02-04T09:00:00.000Z');
const refused = [{ code: 'EXAMINATION_UNFINISHED', citation: null }];
const decidedAt = (seconds: number) => new Date(now.getTime() - seconds * 1_000);

const held = { status: 'CLAIMED', claimedBy: 'per_officer', claimedAt: now, claimSeenAt: now } as const;
const waits = { status: 'WAITING', waitingFor: 'DOCUMENT' } as const;

const cases: readonly [string, Partial<ReviewRow>, ReturnType<typeof stuckReason>][] = [
  ['is open', {}, null],
  ['is open, its decision not applied', { notApplied: refused }, 'DECISION_NOT_APPLIED'],
  ['is held, its decision not applied', { ...held, notApplied: refused }, 'DECISION_NOT_APPLIED'],
  ['is closed, its decision not applied', { status: 'CLOSED', notApplied: refused }, null],
  ['waits for a further filing', { ...waits, dueOn: null }, null],
  ['waits until yesterday at its port', { ...waits, dueOn: '2026-02-03', port: '2704' }, 'DOCUMENT_OVERDUE'],
  ['waits until today at its port', { ...waits, dueOn: '2026-02-03', port: 'ASPPG' }, null],
  [
    'is told to be overdue before its day is over here',
    { ...waits, dueOn: '2026-03-01', overdueAt: now },
    'DOCUMENT_OVERDUE',
  ],
  ['was taken up though it waits', { ...held, waitingFor: 'DOCUMENT', dueOn: '2026-02-01' }, null],
  ['was decided five minutes and a second ago', { status: 'DECIDED', decidedAt: decidedAt(301) }, 'NO_OUTCOME'],
  ['was decided five minutes ago', { status: 'DECIDED', decidedAt: decidedAt(300) }, null],
  ['waits for a payment', { status: 'DECIDED', decidedAt: decidedAt(301), entryStatus: 'PAYMENT_DUE' }, null],
];

test.each(cases)(
  'a review that %s is told to be stuck, or not, alike on its page and in the list',
  async (_, given, reason) => {
    const { id } = await desk.file();
    const em = desk.service.orm.em.fork() as SqlEntityManager;
    const review = await em.findOneOrFail(ReviewTable, { id });
    em.assign(review, given);
    await em.flush();
    expect(stuckReason(review, now)).toBe(reason);
    expect(await em.fork().count(ReviewTable, { $and: [{ id }, areStuck(now)] })).toBe(reason ? 1 : 0);
  },
);
