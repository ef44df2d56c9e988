// What the broker's example does when the platform answers with a fault that passes.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileEntrySurely } from '../examples/broker/file-entry.ts';
import { GraphErrors, Landfall } from '../examples/broker/landfall.ts';

const filed = { data: { fileEntry: { entry: { id: 'ent_1', reference: 'US-1', status: 'FILED' }, userErrors: [] } } };
const failing = (code: string) => ({ data: null, errors: [{ message: code, extensions: { code } }] });

let server: Server;
afterEach(() => server.close());

/** A platform that gives these answers to one question after the other. */
async function platformThatAnswers(token: number[], ...answers: object[]): Promise<Landfall> {
  server = createServer((request, response) => {
    const isToken = request.url === '/oidc/token';
    response.statusCode = isToken ? (token.shift() ?? 200) : 200;
    response.end(JSON.stringify(isToken ? { access_token: 'a.b.c', expires_in: 600 } : answers.shift()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Landfall({ url: `http://127.0.0.1:${port}`, clientId: 'x', clientSecret: 'y' });
}

test.each(['SERVICE_UNAVAILABLE', 'RATE_LIMITED'])('a filing answered with %s is sent again', async (code) => {
  const landfall = await platformThatAnswers([], failing(code), filed);
  expect((await fileEntrySurely(landfall, { idempotencyKey: 'k' })).entry?.reference).toBe('US-1');
});

test('a token that cannot be had just now is asked for again', async () => {
  const landfall = await platformThatAnswers([503, 200], filed);
  expect((await fileEntrySurely(landfall, { idempotencyKey: 'k' })).entry?.reference).toBe('US-1');
});

test('an error that does not pass is told at once', async () => {
  const landfall = await platformThatAnswers([], failing('FORBIDDEN'), filed);
  await expect(fileEntrySurely(landfall, { idempotencyKey: 'k' })).rejects.toThrow(GraphErrors);
});
