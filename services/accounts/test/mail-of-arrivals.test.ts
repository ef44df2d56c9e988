import { makeEvent, type EventData } from '@landfall/events';
import { serviceUnderTest } from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { address, entryOf, named } from './mail-news.js';
import { mailTo } from './mail-of.js';

test('a filer is told by mail that the goods have arrived, and of another day, but not of another hour; days are those of the port', async () => {
  const it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: 'https://customs.example' } });
  try {
    const reference = 'AS-6969-6969-6';
    const arrived = (arrivalNumber: number, arrivedAt: string, more: Partial<EventData<'entry.arrived'>> = {}) => {
      const data = { entryId: entryOf(reference), arrivedAt, arrivalNumber, ...named(reference), ...more };
      const to = address(reference, [sandboxAccounts.tutuilaTrading]);
      return makeEvent('entry.arrived', data, to);
    };
    // in Pago Pago the last hours of 20 November, and the first of the 21st
    const [first, sameDay, nextDay] = [
      '2026-11-21T09:00:00.000Z',
      '2026-11-21T10:59:59.000Z',
      '2026-11-21T11:00:00.000Z',
    ];
    await it.hear(arrived(1, first!));
    await it.hear(arrived(2, sameDay!, { arrivedBeforeAt: first! }));
    await it.hear(arrived(3, nextDay!, { arrivedBeforeAt: sameDay! }));
    const mails = (await mailTo(it, 'tutuila@example.com')).filter(({ text }) => text.includes(reference));
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      `Another day of arrival: ${reference}`,
      `Your goods have arrived: ${reference}`,
    ]);
    expect(mails.map(({ text }) => text).join()).toMatch(/Nov 20, 2026[^]*Nov 21, 2026|Nov 21, 2026[^]*Nov 20, 2026/);
  } finally {
    await it.stop();
  }
});
