// An administrator of production lets an importer take part, and from the days given the importer files for itself.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { startPlatform, type Platform } from '../start.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { mailServer, type MailServer } from './production/mail-server.ts';
import { visitor, type Visitor } from './production/visitor.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
const administratorEmail = 'administrator@example.gov';
const importerEmail = 'noelani@hardware.example';
let mail: MailServer;
let platform: Platform;
let administrator: Visitor;
let importer: Visitor;
let accountId: string;

beforeAll(async () => {
  mail = await mailServer();
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const sends = { smtpUrl: mail.url, mailFrom: 'Customs <no-reply@example.gov>', firstAdminEmail: administratorEmail };
  platform = await startPlatform({ dataDir, port, isProduction: true, publicUrl, ...sends, logLevel: 'silent' });
  administrator = visitor(publicUrl);
  await administrator.useLink(await mail.linkTo(administratorEmail));
  await openHonolulu();
  importer = visitor(publicUrl);
  await importer.post('/sign-in/link', { email: importerEmail });
  await importer.useLink(await mail.linkTo(importerEmail));
  const { data } = await importer.graphql('{ viewer { account { id } } }');
  accountId = (data as { viewer: { account: { id: string } } }).viewer.account.id;
});
afterAll(async () => {
  await platform.stop();
  await mail.close();
  removeData(`${dataDir}/postgres`);
});

interface Told {
  code: string;
  path: string[] | null;
  citation: string | null;
}

const ask = async (who: Visitor, operation: string, type: string, input: object): Promise<{ userErrors: Told[] }> => {
  const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { userErrors { code path citation } } }`;
  const variables = { input: { idempotencyKey: crypto.randomUUID(), ...input } };
  const answer = (await (await who.post('/graphql', { query, variables })).json()) as {
    data?: Record<string, { userErrors: Told[] }>;
    errors?: unknown;
  };
  if (!answer.data?.[operation]) throw new Error(JSON.stringify(answer.errors));
  return answer.data[operation];
};

/** A port takes declarations once an officer works there. */
const openHonolulu = async (): Promise<void> => {
  const officer = { email: 'ana@example.gov', displayName: 'Ana Pereira', roles: ['OFFICER'], ports: ['3201'] };
  expect(await ask(administrator, 'inviteOfficer', 'InviteOfficerInput', officer)).toEqual({ userErrors: [] });
};

/** Days from today at the port; the platform of production has no other clock. */
const day = (from: number): string =>
  new Date(Date.now() + from * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Pacific/Honolulu' });

const files = async (): Promise<Told[]> => {
  const input = lawfulFiling({ importerAccountId: accountId, declarant: { capacity: 'PURCHASER' }, arrivesOn: day(0) });
  const answer = await importer.post('/graphql', { query: fileEntry, variables: { input } });
  return ((await answer.json()) as { data: { fileEntry: { userErrors: Told[] } } }).data.fileEntry.userErrors;
};

/** What was set reaches what judges filings a moment later. */
const filesUntil = async (is: (told: Told[]) => boolean): Promise<void> => {
  while (!is(await files())) await new Promise((resolve) => setImmediate(resolve));
};
const isRefused = (told: Told[]): boolean =>
  told.some(({ code, citation }) => code === 'FILER_NOT_ABI_OPERATIONAL' && citation === '19 CFR 143.33');
const isAccepted = (told: Told[]): boolean => told.length === 0;

const operational = { abiStatus: 'OPERATIONAL', participantKind: 'IMPORTER', reasonCode: 'GRANTED' };
const setParticipation = async (more: object) =>
  (await ask(administrator, 'setParticipation', 'SetParticipationInput', { accountId, ...operational, ...more }))
    .userErrors;
const onStatement = { statementProcessing: true, ach: true, reasonCode: 'GRANTED' };
const setPayment = async (since: string) =>
  (await ask(administrator, 'setPaymentMeans', 'SetPaymentMeansInput', { accountId, ...onStatement, since }))
    .userErrors;
const end = async (kind: string, more: object) =>
  (
    await ask(administrator, 'endStanding', 'EndStandingInput', {
      accountId,
      kind,
      reasonCode: 'AT_OWN_REQUEST',
      ...more,
    })
  ).userErrors;

test('an importer whom nobody let take part is refused with the section; once let, on a statement paid through ACH, it files for itself', async () => {
  await filesUntil(isRefused);
  expect(await setPayment(day(-1))).toEqual([]);
  expect(await setParticipation({ since: day(-1) })).toEqual([]);
  await filesUntil(isAccepted);
  const { data } = await importer.graphql('{ viewer { account { abi { status since } paymentMeans { ach since } } } }');
  expect(data).toMatchObject({
    viewer: { account: { abi: { status: 'OPERATIONAL', since: day(-1) }, paymentMeans: { ach: true } } },
  });
});

test('a fact that ends tomorrow still counts today, and one that ended today refuses again', async () => {
  expect(await end('PARTICIPATION', { since: day(-1), until: day(1) })).toEqual([]);
  await filesUntil(isAccepted);
  expect(await end('PARTICIPATION', { since: day(-1), until: day(0) })).toEqual([]);
  await filesUntil(isRefused);
});

test('of facts that overlap, the one that began last counts, and the one before goes on once it ends', async () => {
  expect(await setParticipation({ since: day(-40) })).toEqual([]);
  await filesUntil(isAccepted);
  const revoked = { abiStatus: 'REVOKED', reasonCode: 'FRAUD_OR_MISSTATEMENT' };
  expect(await setParticipation({ ...revoked, since: day(-10) })).toEqual([]);
  await filesUntil(isRefused);
  expect(await end('PARTICIPATION', { since: day(-10), until: day(-5), reasonCode: 'APPEAL_DECIDED' })).toEqual([]);
  await filesUntil(isAccepted);
});

test('what is set for tomorrow changes nothing today', async () => {
  const revoked = { abiStatus: 'REVOKED', reasonCode: 'FRAUD_OR_MISSTATEMENT' };
  expect(await setParticipation({ ...revoked, since: day(1) })).toEqual([]);
  // What is set of an account arrives in order: once what was set later is seen to count, so has this arrived.
  expect(await setParticipation({ ...revoked, since: day(-2) })).toEqual([]);
  await filesUntil(isRefused);
  expect(await end('PARTICIPATION', { since: day(-2), until: day(-2), reasonCode: 'RECORDED_WRONGLY' })).toEqual([]);
  await filesUntil(isAccepted);
});

test('what is wrong with what an administrator sets is told at its place', async () => {
  const since = day(-3);
  expect(await setParticipation({ since, until: day(-4) })).toMatchObject([
    { code: 'STANDING_ENDS_BEFORE_IT_BEGINS', path: ['until'] },
  ]);
  expect(await setParticipation({ since, accountId: 'acc_nobody' })).toMatchObject([
    { code: 'ACCOUNT_NOT_THERE', path: ['accountId'] },
  ]);
  expect(await end('PARTICIPATION', { since: day(-40), until: day(-41) })).toMatchObject([
    { code: 'STANDING_ENDS_BEFORE_ITS_FIRST_DAY', path: ['until'] },
  ]);
  await expect(setParticipation({ since, reasonCode: undefined })).rejects.toThrow(/reasonCode/);
});

test('whoever is no administrator sets nothing and finds no account by it', async () => {
  const take = { accountId, ...operational, since: day(-1) };
  await expect(ask(importer, 'setParticipation', 'SetParticipationInput', take)).rejects.toThrow(/FORBIDDEN/);
  const { data, errors } = await importer.graphql(`{ accountsToAdminister(text: "${importerEmail}") { id } }`);
  expect([data ?? null, errors]).toEqual([null, [expect.objectContaining({ message: expect.any(String) })]]);
});
