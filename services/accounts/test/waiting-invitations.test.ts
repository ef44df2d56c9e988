import type { AddressInfo } from 'node:net';
import type { Caller } from '@landfall/service-kit';
import { officer, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { SMTPServer } from 'smtp-server';
import { MailTable, type MailRow } from '../src/mail/mail.table.js';
import { accounts } from '../src/service.js';

let it: ServiceUnderTest;
/** A server that takes nothing for now. */
const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
  onRcptTo: (_address, _session, done) => done(Object.assign(new Error('come back later'), { responseCode: 451 })),
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const mail = { SMTP_URL, MAIL_FROM: 'Customs <no-reply@customs.example>', PUBLIC_URL: 'https://customs.example' };
  it = await serviceUnderTest(accounts, { environment: mail });
});
afterAll(async () => {
  await it.stop();
  await new Promise<void>((resolve) => server.close(resolve));
});

const administrator: Caller = { ...officer([]), subject: 'per_administrator', roles: ['ADMINISTRATOR'] };

async function send(operation: string, input: object) {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) { officer { subject } userErrors { code } } }`;
  const { data } = await it.graphql(administrator, mutation, {
    input: { idempotencyKey: crypto.randomUUID(), ...input },
  });
  expect(data[operation].userErrors).toEqual([]);
  return data[operation].officer?.subject as string;
}
const invite = (email: string) =>
  send('inviteOfficer', { email, displayName: 'Sina', roles: ['OFFICER'], ports: ['ASPPG'] });

/** The mails to an address, once the first of them was tried and is to be tried again. */
async function waitingTo(recipient: string): Promise<MailRow[]> {
  for (;;) {
    const mails = await it.service.orm.em.fork().find(MailTable, { recipient }, { orderBy: { madeAt: 'asc' } });
    if (mails[0]?.attempts) return mails;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('an invitation that is withdrawn while its mail waits for the server is not sent: its link would open again', async () => {
  const subjectId = await invite('waits@customs.example');
  expect(await waitingTo('waits@customs.example')).toMatchObject([{ sentAt: null, gaveUpAt: null }]);
  await send('withdrawInvitation', { subjectId });
  expect(await waitingTo('waits@customs.example')).toMatchObject([{ sentAt: null, gaveUpAt: expect.any(Date) }]);
});

test('of an invitation that is sent again while its mail waits the later one alone is sent', async () => {
  const subjectId = await invite('again@customs.example');
  await waitingTo('again@customs.example');
  await send('sendInvitationAgain', { subjectId });
  expect(await waitingTo('again@customs.example')).toMatchObject([{ gaveUpAt: expect.any(Date) }, { gaveUpAt: null }]);
});
