import { loggerOf } from './logger.js';

test('an error is logged with what it says, and without the connection it came over', () => {
  const log = loggerOf('entries', 'info');
  const readable = (log as unknown as Record<symbol, Record<string, (error: unknown) => unknown>>)[
    Object.getOwnPropertySymbols(log).find((symbol) => symbol.description === 'pino.serializers')!
  ]!['error']!;
  const failed = Object.assign(new Error('it ended'), { code: '57P01', client: { host: 'db.internal' } });
  expect(readable(failed)).toMatchObject({ message: 'it ended', code: '57P01' });
  expect(JSON.stringify(readable(failed))).not.toContain('db.internal');
  for (const thrown of ['a text', null, undefined, 7]) expect(readable(thrown)).toBe(thrown);
});
