import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
const folder = mkdtempSync(join(tmpdir(), 'codings-'));
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>Portal</title>');
  platform = await startTestPlatform({ WEB_DIST: folder });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});

/** An answer as it travels: fetch would unpack it. */
const asSent = (path: string, acceptEncoding: string) =>
  new Promise<{ bytes: Buffer; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const headers = { accept: 'text/html', 'accept-encoding': acceptEncoding };
    request(`${platform.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ bytes: Buffer.concat(chunks), headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });

// Its best form is dear to make, so that what comes in it was made once.
const atBest = { br: brotliCompressSync, gzip: gzipSync } as const;
const schema = '/graphql/schema.graphql';

test.each(['br', 'gzip'] as const)(
  'the schema lies ready in %s, so that nobody has it made again and again',
  async (coding) => {
    const plain = (await asSent(schema, 'identity')).bytes;
    const { bytes, headers } = await asSent(schema, coding);
    expect(headers['content-encoding']).toBe(coding);
    expect(bytes.equals(atBest[coding](plain))).toBe(true);
  },
);

test.each(['/', schema])('what a client refuses is not sent at %s', async (path) => {
  for (const accepted of ['br;q=0', 'br; q=0.0', 'brotli', 'identity'])
    expect((await asSent(path, accepted)).headers['content-encoding']).toBeUndefined();
});

test('a body that is compressed is refused for that, and nothing of it is unpacked', async () => {
  const answer = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify({ query: '{ viewer { subject } }' })),
  });
  expect(answer.status).toBe(415);
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('compressed') }] });
});
