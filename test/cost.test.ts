import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openToAnyone } from '@landfall/gateway';
import { freePort, removeData } from '@landfall/local-postgres';
import { anonymous, serviceNames, type ServiceDefinition } from '@landfall/service-kit';
import { startBeside, type Beside } from './one-platform/beside.ts';
import { Client } from './journey/client.ts';

const hall = '198.51.100.7';
const elsewhere = '203.0.113.7';
const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let platform: Beside;
beforeAll(async () => {
  platform = await startBeside({
    dataDir,
    port: await freePort(),
    logLevel: 'error',
    trustedProxies: '127.0.0.1',
    sharedNetworks: '198.51.100.0/24=3',
  });
});
afterAll(async () => {
  await platform?.stop();
  removeData(`${dataDir}/postgres`);
});

const headersAt = (address: string) => ({
  'content-type': 'application/json',
  'x-forwarded-for': address,
  origin: platform.url,
});

/** Somebody presses “Start”: an account, then a draft. Tells what each was answered. */
async function begin(address: string): Promise<{ guest: number; retryAfter: string | null; draft?: string }> {
  const headers = headersAt(address);
  const opened = await fetch(`${platform.url}/sign-in/guest`, { method: 'POST', headers, body: '{}' });
  const [guest, retryAfter] = [opened.status, opened.headers.get('retry-after')];
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) return { guest, retryAfter };
  const query = `mutation Start($input: StartDraftInput!) { startDraft(input: $input) { draft { reference } } }`;
  const variables = { input: { kind: 'TERRITORY_DECLARATION', idempotencyKey: crypto.randomUUID() } };
  const answer = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await answer.json()) as { data?: { startDraft: { draft: { reference: string } } } };
  return { guest, retryAfter, draft: data?.startDraft.draft.reference ?? '' };
}

async function manyBegin(address: string, count: number) {
  const begun: Awaited<ReturnType<typeof begin>>[] = [];
  while (begun.length < count) begun.push(...(await Promise.all(Array.from({ length: 10 }, () => begin(address)))));
  return begun;
}

test('300 travellers behind the one address of a named arrival hall each begin a declaration', async () => {
  const begun = await manyBegin(hall, 300);
  expect(begun.map(({ guest }) => guest)).toEqual(begun.map(() => 200));
  expect(new Set(begun.map(({ draft }) => draft)).size).toBe(300);
});

test('behind an address that nobody named a hundred begin, and the next is told when to come again', async () => {
  const begun = await manyBegin(elsewhere, 110);
  expect(begun.filter(({ draft }) => draft)).toHaveLength(100);
  const refused = begun.filter(({ guest }) => guest === 429);
  expect(refused).toHaveLength(10);
  expect(Number(refused[0]!.retryAfter)).toBeGreaterThan(0);
});

test('what may be asked without signing in is what the services’ access pages open to anyone', async () => {
  const pages = await Promise.all(
    serviceNames.map(async (name) => {
      const { access } = ((await import(`@landfall/${name}`)) as Record<string, ServiceDefinition>)[name]!;
      return Object.entries({ ...access.Query, ...access.Mutation });
    }),
  );
  const open = pages.flat().filter(([, who]) => who(anonymous));
  expect(open.map(([field]) => field).sort()).toEqual([...openToAnyone].sort());
});

test.each([
  ['query', 'entry(by: { id: "x" }) { id importer { displayName } }'],
  ['query', 'viewer { subject } entry(by: { id: "x" }) { id }'],
  ['query', 'a: entries(first: 1) { nodes { id } } b: account(id: "1") { id }'],
  ['query', 'a: entry(by: { id: "x" }) { id } b: account(id: "1") { id } a: entry(by: { id: "x" }) { reference }'],
  ['query', 'accountsFeed(first: 1) { cursor } viewer { subject }'],
  ['mutation', 'discardDraft(input: { draftId: "x" }) { draft { id } }'],
])('who has not signed in is answered alike before and after planning: %s { %s }', async (kind, fields) => {
  const nobody = new Client(platform.url);
  const [root] = kind === 'query' ? ['Query'] : ['Mutation'];
  const short = await nobody.ask(`${kind} { ${fields} }`);
  // A fragment around it is for the planner to see through.
  const planned = await nobody.ask(`${kind} { ...all } fragment all on ${root} { ${fields} }`);
  expect({ ...short, extensions: null }).toEqual({ ...planned, extensions: null });
  expect(short.errors![0]!.extensions).toEqual({ code: 'UNAUTHENTICATED' });
});
