import { pino, type Logger } from 'pino';

/** The log of a part, as JSON lines; errors under `err` or `error` with their stack, people's data never. */
export const loggerOf = (name: string, level: string): Logger =>
  pino({ name, level, serializers: { err: readable, error: readable } });

/** What an error says, without the connection that the database's library hangs on it. */
function readable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { client: _connection, ...said } = pino.stdSerializers.err(error) as unknown as Record<string, unknown>;
  return said;
}
