import { pino } from 'pino';
import { KafkaBus } from './events/index.js';
import type { ServiceDefinition } from './service.js';
import { readSettings, serviceSettings } from './settings.js';
import { startService } from './start-service.js';

/** One service as a process of its own: settings from the environment, Kafka as bus, a clean stop on a signal. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  const log = pino({ name: definition.name });
  try {
    const settings = readSettings(serviceSettings, process.env);
    const bus = new KafkaBus({
      brokers: settings.KAFKA_BROKERS.split(','),
      clientId: definition.name,
      logger: pino({ name: definition.name, level: settings.LOG_LEVEL }),
    });
    const service = await startService(definition, settings, { bus });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void service
          .stop()
          .then(() => bus.stop())
          .then(() => process.exit(0));
      });
    }
  } catch (error) {
    log.fatal({ err: error }, `${definition.name} cannot start`);
    process.exit(1);
  }
}
