import pino from 'pino';
import { isDatabaseDown } from '../graph/errors.js';
import { hideFaults, listener } from './http.js';

const log = pino({ level: 'silent' });

/** What a public listener answers where this is thrown. */
async function answerTo(error: Error) {
  const app = listener(log);
  hideFaults(app, log);
  app.get('/', async () => {
    throw error;
  });
  const { statusCode, json } = await app.inject('/');
  return { statusCode, body: json() as Record<string, string> };
}

test('a database that is away is told as a passing fault, without its address', async () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:41705'), { code: 'ECONNREFUSED' });
  const { statusCode, body } = await answerTo(refused);
  expect([statusCode, body['error']]).toEqual([503, 'temporarily_unavailable']);
  expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0/);
});

test('a fault of our own is told without its words, a fault of the caller with them', async () => {
  expect(JSON.stringify(await answerTo(new Error('insert into "person" failed')))).not.toContain('person');
  const theirs = await answerTo(Object.assign(new Error('The body is too large'), { statusCode: 413 }));
  expect(theirs).toMatchObject({ statusCode: 413, body: { message: 'The body is too large' } });
});

test.each(['53100', '53200', '53300', '57P01', '08006'])('Postgres that answers %s cannot serve just now', (code) => {
  expect(isDatabaseDown(new Error('wrapped', { cause: { code } }))).toBe(true);
});

test('a broken constraint is no sign of a database that is away', () => {
  expect(isDatabaseDown({ code: '23505' })).toBe(false);
});
