type Log = (fields: object, message: string) => void;

/** What the kit's event machinery writes to: a pino logger fits. */
export interface EventsLogger {
  debug: Log;
  info: Log;
  warn: Log;
  error: Log;
}

const nowhere: Log = () => undefined;

/** For where nobody reads. */
export const silentLogger: EventsLogger = { debug: nowhere, info: nowhere, warn: nowhere, error: nowhere };
