import type { AddressInfo } from 'node:net';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { SMTPServer } from 'smtp-server';
import { accounts } from '../service.js';
import { smtpTransport, type MailTransport } from './mail-transport.js';
import { MailTable, type MailRow } from '../mail/mail.table.js';
import { sendDueMail } from './send-mail.js';
import { writeMail } from '../mail/write-mail.js';

let it: ServiceUnderTest;
let server: SMTPServer;
let transport: MailTransport;
/** What the server took, and how it answers to recipients. */
const taken: { to: string; raw: string }[] = [];
let refusal: (Error & { responseCode?: number }) | null = null;
const loud: { template: string; recipient: string }[] = [];

beforeAll(async () => {
  server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
    onRcptTo: (_address, _session, done) => done(refusal),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), raw: chunks.join('') });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const mail = { SMTP_URL, MAIL_FROM: 'Customs <no-reply@customs.example>', PUBLIC_URL: 'https://customs.example' };
  it = await serviceUnderTest(accounts, { environment: mail });
  transport = smtpTransport(it.service.settings);
  it.service.log.error = ((about: (typeof loud)[number]) => void loud.push(about)) as typeof it.service.log.error;
});
afterAll(async () => {
  transport.close();
  await it.stop();
  await new Promise<void>((resolve) => server.close(resolve));
});
beforeEach(() => {
  taken.length = loud.length = 0;
  refusal = null;
});

const em = () => it.service.orm.em.fork() as SqlEntityManager;
const dayMs = 24 * 3_600_000;
const filed = { template: 'filed', facts: { reference: 'AS-1111-1111-1', regime: 'AS_TERRITORY' } } as const;
const write = (recipient: string, cause: string, worthSendingMs = 3 * dayMs) =>
  it.service.orm.em
    .fork()
    .transactional(async (sql) =>
      writeMail(sql as SqlEntityManager, { ...filed, recipient, cause, worthSendingMs }, new Date()),
    );
const mailOf = (cause: string): Promise<MailRow> => em().findOneOrFail(MailTable, { cause });
const isDue = (cause: string) => em().nativeUpdate(MailTable, { cause }, { dueAt: new Date() });

/** The service looks after its mail each second too: whoever is first sends it. */
async function tried(cause: string, attempts: number): Promise<MailRow> {
  for (;;) {
    await sendDueMail(it.service, transport);
    const mail = await mailOf(cause);
    const isUnderWay =
      !mail.sentAt && !mail.gaveUpAt && mail.dueAt.getTime() > Date.now() + 110_000 && mail.attempts < 2;
    if (mail.attempts >= attempts && !isUnderWay) return mail;
  }
}

test('a mail leaves once, in plain text and HTML that say the same, from the platform and not to be answered', async () => {
  await write('sina@example.ws', 'once');
  expect((await tried('once', 1)).sentAt).not.toBeNull();
  await sendDueMail(it.service, transport);
  expect(taken.map(({ to }) => to)).toEqual(['sina@example.ws']);
  const { raw } = taken[0]!;
  for (const line of [
    'From: Customs <no-reply@customs.example>',
    'Subject: Filed: AS-1111-1111-1',
    'Auto-Submitted: auto-generated',
    'Content-Type: text/plain',
    'Content-Type: text/html',
  ])
    expect(raw).toContain(line);
  expect(raw.match(/https:\/\/customs\.example\/entries\/AS-1111-1111-1/g)).toHaveLength(2);
});

test('where mail is really sent, nothing of its text is kept', async () => {
  await write('kept@example.ws', 'kept');
  expect(await tried('kept', 1)).toMatchObject({ shownSubject: null, shownText: null });
});

test('a mail that the server cannot take now is tried again a minute later, and then leaves', async () => {
  refusal = Object.assign(new Error('come back later'), { responseCode: 451 });
  await write('later@example.ws', 'later');
  const first = await tried('later', 1);
  const waitsMs = first.dueAt.getTime() - Date.now();
  expect(first).toMatchObject({ sentAt: null, gaveUpAt: null, attempts: 1 });
  expect([waitsMs > 50_000, waitsMs < 61_000]).toEqual([true, true]);
  refusal = null;
  await isDue('later');
  expect(await tried('later', 2)).toMatchObject({ sentAt: expect.any(Date), attempts: 2 });
  expect(taken).toHaveLength(1);
});

test('a mail to a mailbox that does not exist is given up at once, loudly and without naming the address', async () => {
  refusal = Object.assign(new Error('no such user absent@example.ws'), { responseCode: 550 });
  await write('absent@example.ws', 'absent');
  expect(await tried('absent', 1)).toMatchObject({ sentAt: null, gaveUpAt: expect.any(Date) });
  expect(loud).toMatchObject([{ template: 'filed', recipient: expect.stringMatching(/^[0-9a-f]{12}$/) }]);
  expect(JSON.stringify(loud)).not.toContain('absent@');
});

test('a mail that nobody took for days is given up loudly', async () => {
  refusal = Object.assign(new Error('come back later'), { responseCode: 451 });
  await write('never@example.ws', 'never', 30_000);
  expect((await tried('never', 1)).gaveUpAt).not.toBeNull();
  expect(loud).toHaveLength(1);
});

test('an address cannot smuggle in a second recipient or a header', async () => {
  await write('"a, b"@example.ws\r\nBcc: victim@example.ws', 'smuggled');
  await tried('smuggled', 1);
  expect(taken.filter(({ to }) => to.includes('victim'))).toEqual([]);
  expect(taken.filter(({ raw }) => /^bcc:/im.test(raw))).toEqual([]);
});
