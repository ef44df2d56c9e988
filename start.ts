// The whole platform in one process: Postgres, four services, gateway and portal. `npm start` builds and runs this.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import { startGateway, gatewaySettings } from '@landfall/gateway';
import { CannotStart, startPostgres } from '@landfall/local-postgres';
import { keysIn, LocalBus, readSettings, serviceNames, serviceSettings, startService } from '@landfall/service-kit';
import { banner } from './scripts/banner.ts';
import { refuseTakenPublicPort } from './scripts/public-port.ts';

export interface PlatformOptions {
  /** Everything kept between two starts lies here. */
  dataDir: string;
  port: number;
  holdConsumersMs?: number;
  logLevel?: string;
  /** Told what is being done, in words for people. */
  onProgress?: (doing: string) => void;
}

export interface Platform {
  url: string;
  /** Waits until every event has had its effects everywhere; for tests. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything in this process, with the sandbox's personas. @throws CannotStart with a sentence for people. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const say = options.onProgress ?? (() => {});
  await refuseTakenPublicPort(options.port);
  mkdirSync(options.dataDir, { recursive: true });
  say('Starting Postgres');
  const postgres = await startPostgres({ dataDir: `${options.dataDir}/postgres`, durable: true, databases: serviceNames });
  const stops: (() => Promise<void>)[] = [() => postgres.stop()];
  const stop = async () => {
    while (stops.length) await stops.pop()!();
  };
  try {
    return await startParts();
  } catch (error) {
    await stop();
    throw error;
  }

  async function startParts(): Promise<Platform> {
    const keys = await keysIn(`${options.dataDir}/keys.json`);
    const publicUrl = `http://localhost:${options.port}`;
    const common = { CURSOR_KEY: keys.cursorKey, BUS: 'local', SANDBOX: 'true', PUBLIC_URL: publicUrl, LOG_LEVEL: options.logLevel ?? 'warn' };
    const bus = new LocalBus();
    stops.push(() => bus.stop());
    say('Starting accounts, entries, documents and review');
    const started = await Promise.all(
      serviceNames.map(async (name) => {
        const definition = (await import(`@landfall/${name}`))[name];
        const settings = readSettings(serviceSettings, {
          ...common,
          DATABASE_URL: postgres.url(name, 'app'),
          DATABASE_OWNER_URL: postgres.url(name, 'owner'),
          IDENTITY_KEYS: JSON.stringify(keys.public),
          SERVICE_KEY: JSON.stringify(keys.services[name]),
          HOLD_CONSUMERS_MS: String(options.holdConsumersMs ?? 0),
        });
        const service = await startService(definition, settings, { bus });
        stops.push(() => service.stop());
        return service;
      }),
    );
    const [accounts, entries, documents, review] = started;
    say('Starting the gateway');
    const gateway = await startGateway(
      readSettings(gatewaySettings, {
        ...common,
        PORT: String(options.port),
        ACCOUNTS_URL: accounts!.url,
        ENTRIES_URL: entries!.url,
        DOCUMENTS_URL: documents!.url,
        REVIEW_URL: review!.url,
        ACCOUNTS_PUBLIC_URL: accounts!.publicUrl,
        GATEWAY_KEY: JSON.stringify(keys.gateway),
        WEB_DIST: fileURLToPath(new URL('web/dist', import.meta.url)),
      }),
      { bus },
    );
    stops.push(() => gateway.stop());
    const drain = async () => {
      for (const round of [1, 2, 3]) for (const service of started) await service.drain(round);
    };
    return { url: publicUrl, drain, stop };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = performance.now();
  const port = Number(process.env['PORT'] ?? 4000);
  const dataDir = fileURLToPath(new URL('.data', import.meta.url));
  try {
    const platform = await startPlatform({ dataDir, port, onProgress: (doing) => console.log(`${doing} …`) });
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) return;
        stopping = true;
        console.log('\nStopping …');
        void platform.stop().then(() => process.exit(0));
      });
    }
    console.log(banner(platform.url, (performance.now() - began) / 1000));
  } catch (error) {
    console.error(error instanceof CannotStart ? `Landfall cannot start: ${error.message}` : error);
    process.exit(1);
  }
}
