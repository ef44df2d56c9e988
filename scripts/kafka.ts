// One real Apache Kafka broker on this machine: `node scripts/kafka.ts fetch` brings it, `… run [--port N] [--data DIR]` runs it.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configure, ownProperties, type Broker, type BrokerPlace } from './kafka/configure-broker.ts';
import { endWithThisProcess } from './end-with-this-process.ts';
import { fetchKafka, kafkaFolder, kafkaVersion, KafkaMissing } from './kafka/fetch-kafka.ts';

export { fetchKafka, kafkaIsHere, KafkaMissing, kafkaUnavailable } from './kafka/fetch-kafka.ts';

export interface Kafka {
  /** `host:port`, as clients take it. */
  brokers: string;
  /** The process number of the broker that runs now. */
  readonly pid: number;
  /** Settles when the broker that runs now has ended, with the code or signal that it ended by. */
  ended(): Promise<string>;
  /** Ends the broker; its data goes with it when no folder was given. */
  stop(): Promise<void>;
  /** Kills the broker as a power cut would; the data stays. */
  kill9(): Promise<void>;
  /** Starts the broker again on the same port and data, stopping it first when it runs. */
  restart(): Promise<void>;
}

export interface KafkaOptions {
  /** Everything of this broker is kept here; without one it goes with the broker. */
  dataDir?: string;
  port?: number;
  /** The text of its server.properties, where it is not to be the one of this machine. */
  propertiesOf?: (place: BrokerPlace) => string;
}

/**
 * Starts a broker on loopback and waits until it takes requests (about 6 s on new data, 3 s on old).
 * @throws KafkaMissing when Java, Maven or the registry is not there
 */
export async function startKafka(options: KafkaOptions = {}): Promise<Kafka> {
  const classPath = await fetchKafka();
  const folder = options.dataDir ? resolve(options.dataDir) : mkdtempSync(join(tmpdir(), 'landfall-kafka-'));
  mkdirSync(folder, { recursive: true });
  await endLeftover(folder);
  const broker: Broker = { folder, classPath };
  const [port, controllerPort] = [options.port ?? (await freePort()), await freePort()];
  await configure(broker, (options.propertiesOf ?? ownProperties)({ folder, port, controllerPort }));
  let child = await launch(broker);
  return {
    brokers: `127.0.0.1:${port}`,
    get pid() {
      return child.pid!;
    },
    ended: async () => {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      return child.signalCode ?? `exit code ${child.exitCode}`;
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      if (!options.dataDir) rmSync(folder, { recursive: true, force: true });
    },
    kill9: () => end(child, 'SIGKILL'),
    restart: async () => {
      await end(child, 'SIGTERM');
      child = await launch(broker);
    },
  };
}

async function launch(broker: Broker): Promise<ChildProcess> {
  const logFile = join(broker.folder, 'kafka.log');
  const log = openSync(logFile, 'w');
  const child = spawn('java', javaFlags(broker), { cwd: broker.folder, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  endWithThisProcess(child);
  child.unref();
  writeFileSync(pidFile(broker.folder), String(child.pid));
  await untilStarted(child, logFile);
  return child;
}

function javaFlags({ folder, classPath }: Broker): string[] {
  const logging = fileURLToPath(new URL('kafka/log4j2.yaml', import.meta.url));
  const small = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  return [
    ...small,
    '-cp',
    classPath,
    `-Dlog4j2.configurationFile=${logging}`,
    'kafka.Kafka',
    join(folder, 'server.properties'),
  ];
}

async function untilStarted(child: ChildProcess, logFile: string): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < giveUpAt) {
    if (readFileSync(logFile, 'utf8').includes('Kafka Server started')) return;
    await pause(50);
  }
  await end(child, 'SIGKILL');
  const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Error(`Kafka did not start. ${logFile} ends with: ${said}`);
}

/** Sends the signal and waits for the end; a broker that takes more than 15 s to leave is killed. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolved) => child.once('exit', () => resolved()));
  child.ref();
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(patience);
}

const pidFile = (folder: string): string => join(folder, 'kafka.pid');

/** A broker of a killed process may still be ending on this folder; it stands in the folder it was started for. */
async function endLeftover(folder: string): Promise<void> {
  if (!existsSync(pidFile(folder))) return;
  const pid = Number(readFileSync(pidFile(folder), 'utf8'));
  while (standsIn(pid, folder)) {
    process.kill(pid, 'SIGKILL');
    await pause(50);
  }
}

function standsIn(pid: number, folder: string): boolean {
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

/** Of its own: a broker is fetched and started before anything is built. */
function freePort(): Promise<number> {
  return new Promise((resolved, rejected) => {
    const server = createServer().once('error', rejected);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolved(port));
    });
  });
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, data: { type: 'string' } },
  });
  switch (positionals[0]) {
    case 'fetch':
      await fetchKafka();
      return console.log(`Kafka ${kafkaVersion} is in ${kafkaFolder()}.`);
    case 'run': {
      const port = values.port === undefined ? {} : { port: Number(values.port) };
      const kafka = await startKafka({ ...port, ...(values.data === undefined ? {} : { dataDir: values.data }) });
      console.log(`Kafka ${kafkaVersion} takes requests at ${kafka.brokers} (process ${kafka.pid}). Ctrl-C stops it.`);
      const waiting = setInterval(() => undefined, 60_000);
      process.once('SIGINT', () => void kafka.stop().then(() => clearInterval(waiting)));
      process.once('SIGTERM', () => void kafka.stop().then(() => clearInterval(waiting)));
      return;
    }
    default:
      console.error('Usage: node scripts/kafka.ts fetch | run [--port N] [--data DIR]');
      process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof KafkaMissing ? error.message : error);
    process.exitCode = 1;
  });
}
