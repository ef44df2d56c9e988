import { pino, type Logger } from 'pino';

/** The log of a part, as JSON lines; errors under `err` or `error` with their stack, people's data never. */
export const loggerOf = (name: string, level: string): Logger =>
  pino({ name, level, serializers: { error: pino.stdSerializers.err } });
