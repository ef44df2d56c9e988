import { pino, type Logger } from 'pino';

/** The log of a part, as JSON lines; errors under `err` or `error` with their stack, people's data never. */
export const loggerOf = (name: string, level: string): Logger =>
  pino({ name, level, serializers: { err: readable, error: readable } });

/** What an error says, without the connection that the database's library hangs on it. */
function readable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (isOfTheWay(error)) return { type: error.name, message: saidBy(error), code: codeOf(error) };
  const { client: _connection, ...said } = pino.stdSerializers.err(error) as unknown as Record<string, unknown>;
  return said;
}

/** Somebody at the other end is away: where in the code that was found out tells an operator nothing. */
const isOfTheWay = (error: Error): boolean =>
  error.name.startsWith('KafkaJS') || /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/.test(codeOf(error) ?? '');

function codeOf(error: Error): string | undefined {
  const { code, cause } = error as { code?: string | number; cause?: unknown };
  return code === undefined && cause instanceof Error ? codeOf(cause) : code?.toString();
}

/** Where a name has several addresses, the error of all of them says nothing itself. */
const saidBy = (error: Error): string =>
  error.message || (error instanceof AggregateError ? error.errors.map((one: Error) => one.message).join('; ') : '');
