import { makeEvent, type EventData } from '@landfall/events';
import { serviceUnderTest } from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { address, entryOf, named } from './mail-news.js';
import { mailTo } from './mail-of.js';

test('a filer is told by mail that a formal entry is required and for what, and of no other determination (143.22) (INF-16)', async () => {
  const it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: 'https://customs.example' } });
  try {
    const reference = 'US-6868-6868-6';
    const determined = (determinationId: string, more: Partial<EventData<'entry.determined'>>) => {
      const formal = { determined: 'FORMAL_ENTRY_REQUIRED', holds: true, ground: 'ADMISSIBILITY' } as const;
      const data = { entryId: entryOf(reference), determinationId, ...formal, ...named(reference), ...more };
      return makeEvent('entry.determined', data, address(reference, [sandboxAccounts.tutuilaTrading]));
    };
    await it.hear(determined('det_1', {}));
    await it.hear(determined('det_2', { holds: false, ground: null }));
    await it.hear(determined('det_3', { determined: 'GOODS_UNIQUE', ground: null }));
    const [mail, ...others] = (await mailTo(it, 'tutuila@example.com')).filter(({ text }) => text.includes(reference));
    expect([mail!.subject, others]).toEqual([`A formal entry is required: ${reference}`, []]);
    expect(mail!.text).toContain(', to enforce what may be imported.');
  } finally {
    await it.stop();
  }
});
