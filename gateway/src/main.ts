import { kafkaBusOf, loggerOf, Parts, readSettings, wholeProcessMs } from '@landfall/service-kit';
import { gatewaySettings, type GatewaySettings } from './settings.js';
import { startGateway } from './start-gateway.js';

/** One gateway as a process of its own: settings from the environment, Kafka as bus, a clean stop on a signal. */
async function main(): Promise<void> {
  const settings = readSettings<GatewaySettings>(gatewaySettings, process.env);
  const log = loggerOf('gateway', settings.LOG_LEVEL);
  const bus = kafkaBusOf(settings, 'gateway', log);
  const parts = new Parts(log, wholeProcessMs);
  parts.add('bus', () => bus.stop());
  const gateway = await startGateway(settings, { bus, log });
  parts.add('gateway', () => gateway.stop());
  log.info({ url: gateway.url, privateUrl: gateway.privateUrl, publicUrl: settings.PUBLIC_URL }, 'the gateway listens');
  // Where gateways share one address, an answer there does not tell whose it is.
  process.send?.('listening');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void parts.end().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  loggerOf('gateway', 'info').fatal({ err: error }, 'the gateway cannot start');
  process.exit(1);
});
