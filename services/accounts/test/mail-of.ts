import type { ServiceUnderTest } from '@landfall/service-kit/testing';
import { nothingUnderWay } from '../src/mail/after-the-answer.js';
import { sendDueMail } from '../src/sending/send-mail.js';

export interface ShownMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
}

/** Everything in the sandbox's mailbox to an address, oldest first, once nothing is on its way any more. */
export async function mailTo(it: ServiceUnderTest, address: string): Promise<ShownMail[]> {
  await nothingUnderWay(it.service);
  await it.drain();
  await nothingDue(it);
  const { mails } = (await (await fetch(`${it.service.publicUrl}/sign-in/mailbox`)).json()) as { mails: ShownMail[] };
  return mails.filter(({ to }) => to === address).reverse();
}

/** The service sends mail itself, each second: what it has taken, it is let finish. */
async function nothingDue(it: ServiceUnderTest): Promise<void> {
  const em = it.service.orm.em.fork();
  for (;;) {
    await sendDueMail(it.service, null);
    const [{ waiting }] = (await em.execute(
      'select count(*)::int as waiting from mail where sent_at is null and gave_up_at is null',
    )) as [{ waiting: number }];
    if (waiting === 0) return;
  }
}

/** The token in the newest mail to an address. */
export async function tokenFor(it: ServiceUnderTest, address: string): Promise<string> {
  const token = await inNewestMail(it, address, /\/link#([\w-]+)/);
  if (!token) throw new Error(`There is no mail with a link to ${address}`);
  return token;
}

/** The code in the newest mail to an address. */
export async function codeFor(it: ServiceUnderTest, address: string): Promise<string> {
  const code = await inNewestMail(it, address, /asked for this mail: ([\w-]+)\./);
  if (!code) throw new Error(`There is no mail with a code to ${address}`);
  return code;
}

const inNewestMail = async (it: ServiceUnderTest, address: string, pattern: RegExp): Promise<string | undefined> =>
  pattern.exec((await mailTo(it, address)).at(-1)?.text ?? '')?.[1];

/** A mail's text without what is secret in it. */
export const withoutSecrets = (text: string): string =>
  text.replace(/#[\w-]+/, '').replace(/(asked for this mail: )[\w-]+/, '$1');
