import { serviceUnderTest } from '@landfall/service-kit/testing';
import { sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { presented, sentBack } from './mail-news.js';
import { mailTo } from './mail-of.js';

test('a document that is presented mails nobody: it asks nothing', async () => {
  const it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: 'https://customs.example' } });
  try {
    const reference = 'AS-7979-7979-7';
    const filers = [sandboxAccounts.tutuilaTrading];
    await it.hear(sentBack(reference, filers));
    for (const status of ['WAITING_FOR_FILER', 'PAYMENT_DUE'] as const)
      await it.hear(presented(reference, status, filers));
    const mails = (await mailTo(it, 'tutuila@example.com')).filter(({ text }) => text.includes(reference));
    expect(mails.map(({ subject }) => subject)).toEqual([`Correct it and file it again: ${reference}`]);
  } finally {
    await it.stop();
  }
});
