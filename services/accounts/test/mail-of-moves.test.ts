import { makeEvent, type EventData, type NewEvent } from '@landfall/events';
import { requestLife } from '@landfall/law/shared/life-cycles/document-request';
import { entryLife } from '@landfall/law/shared/life-cycles/entry';
import type { Move } from '@landfall/rule';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { MailTable } from '../src/mail/mail.table.js';
import { sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { address, asked, entryOf, filed, named, paid, released, sentBack } from './mail-news.js';
import { mailTo } from './mail-of.js';

const { tutuilaTrading } = sandboxAccounts;
let it: ServiceUnderTest;
beforeAll(async () => void (it = await serviceUnderTest(accounts)));
afterAll(() => it.stop());

type AnyMove = Move<string>;
const to = (reference: string) => address(reference, [tutuilaTrading]);

function changed(reference: string, move: AnyMove): NewEvent {
  const [previousStatus] = move.from as EventData<'entry.changed'>['status'][];
  const status = move.to as EventData<'entry.changed'>['status'];
  const entry = { entryId: entryOf(reference), entryVersion: 3, status, previousStatus: previousStatus! };
  if (move.name === 'ASK_FOR_DOCUMENT') return asked(reference, [tutuilaTrading]);
  if (move.name === 'SEND_BACK') return sentBack(reference, [tutuilaTrading]);
  return makeEvent('entry.changed', { ...entry, reasonCode: null, causedBy: null, ...named(reference) }, to(reference));
}

const request = (reference: string) => ({ requestId: 'req_1', entryId: entryOf(reference) });
/** Each event that a move announces, as it is told to the parties. */
const told: Record<string, (reference: string, move: AnyMove) => NewEvent> = {
  'entry.filed': (reference) => filed(reference, [tutuilaTrading, tutuilaTrading]),
  'entry.changed': changed,
  'entry.released': (reference) => released(reference, [tutuilaTrading]),
  'payment.recorded': (reference) => paid(reference, [tutuilaTrading]),
  'request.opened': (reference) => {
    const asks = { reviewId: 'rev_1', documentKind: 'PERMIT', dueOn: '2026-12-05', reference };
    return makeEvent('request.opened', { ...request(reference), ...asks }, to(reference));
  },
  'request.answered': (reference) => makeEvent('request.answered', request(reference), to(reference)),
  'document.presented': (reference) => {
    const presented = { documentId: 'doc_1', entryId: entryOf(reference), kind: 'PERMIT' };
    return makeEvent('document.presented', presented, to(reference));
  },
  'entry.decision-not-applied': (reference) => {
    const decision = { reviewId: 'rev_1', decisionEntryVersion: 2, entryVersion: 3, findings: [] };
    const { subject, partitionkey, ports } = to(reference);
    return makeEvent(
      'entry.decision-not-applied',
      { entryId: entryOf(reference), ...decision },
      { subject, partitionkey, ports },
    );
  },
};

async function templatesOf(reference: string): Promise<string[]> {
  await mailTo(it, 'tutuila@example.com');
  const em = it.service.orm.em.fork() as SqlEntityManager;
  const mails = await em.find(MailTable, { entryId: entryOf(reference), shownSubject: { $ne: null } });
  return mails.map(({ template }) => template as string);
}

const moves: AnyMove[] = [...entryLife.moves, ...requestLife.moves];

test.each(moves.map((move, n) => [move.name, move, n] as const))(
  'of %s the filer is written to as its life says, and of nothing else',
  async (name, move, n) => {
    const reference = `AS-8888-88${String(n).padStart(2, '0')}-8`;
    if (name !== 'FILE') await it.hear(filed(reference, [tutuilaTrading, tutuilaTrading]));
    const before = await templatesOf(reference);
    for (const type of move.notice.events) await it.hear(told[type]!(reference, move));
    const since = [...(await templatesOf(reference))];
    for (const template of before) since.splice(since.indexOf(template), 1);
    expect(since.sort()).toEqual([...move.notice.mails].sort());
  },
);
