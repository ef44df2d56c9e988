import { loggerOf } from './logger.js';

test('an error is logged with what it says, and without the connection it came over', () => {
  const readable = serializer();
  const failed = Object.assign(new Error('it ended'), { code: '57P01', client: { host: 'db.internal' } });
  expect(readable(failed)).toMatchObject({ message: 'it ended', code: '57P01' });
  expect(JSON.stringify(readable(failed))).not.toContain('db.internal');
  for (const thrown of ['a text', null, undefined, 7]) expect(readable(thrown)).toBe(thrown);
});

test('a refused connection is one line in the log, not the place in the code where it was found', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9092'), { code: 'ECONNREFUSED', port: 9092 });
  const said = { type: 'Error', message: 'connect ECONNREFUSED 127.0.0.1:9092', code: 'ECONNREFUSED' };
  expect(serializer()(refused)).toEqual(said);
  const everywhere = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' });
  expect(serializer()(everywhere)).toEqual({ ...said, type: 'AggregateError' });
  const givenUp = Object.assign(new Error('Connection error', { cause: refused }), { name: 'KafkaJSNumberOfRetries' });
  expect(serializer()(givenUp)).toEqual({ type: givenUp.name, message: 'Connection error', code: 'ECONNREFUSED' });
});

function serializer(): (error: unknown) => unknown {
  const log = loggerOf('entries', 'info');
  return (log as unknown as Record<symbol, Record<string, (error: unknown) => unknown>>)[
    Object.getOwnPropertySymbols(log).find((symbol) => symbol.description === 'pino.serializers')!
  ]!['error']!;
}
