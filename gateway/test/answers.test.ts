import { ask } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const whole = '{ entry(id: "ent_1") { reference importer { displayName } documents review { status } } }';

test('one query crosses four services', async () => {
  const { status, headers, body } = await ask(platform.url, whole);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  expect(body.data).toEqual({
    entry: { reference: 'US-ent_1', importer: { displayName: 'Account acc_1' }, documents: ['invoice'], review: { status: 'OPEN' } },
  });
  expect(body.extensions.requestId).toBe(headers.get('x-request-id'));
});
