import { kafkaBusOf } from './kafka-settings.js';
import { loggerOf } from './logger.js';
import { Parts, wholeProcessMs } from './parts.js';
import type { ServiceDefinition } from './service.js';
import { readSettings, serviceSettings } from './settings.js';
import { startService } from './start-service.js';

/** One service as a process of its own: settings from the environment, Kafka as bus, a clean stop on a signal. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  const log = loggerOf(definition.name, 'info');
  try {
    const settings = readSettings(serviceSettings, process.env);
    const bus = kafkaBusOf(settings, definition.name, loggerOf(definition.name, settings.LOG_LEVEL));
    const parts = new Parts(log, wholeProcessMs);
    parts.add('bus', () => bus.stop());
    const service = await startService(definition, settings, { bus });
    parts.add('service', () => service.stop());
    // Where processes share one address, an answer there does not tell whose it is.
    process.send?.('listening');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void parts.end().then(() => process.exit(0));
      });
    }
  } catch (error) {
    log.fatal({ err: error }, `${definition.name} cannot start`);
    process.exit(1);
  }
}
