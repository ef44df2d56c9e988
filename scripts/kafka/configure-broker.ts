// What a broker is told before it starts: its server.properties, and the marks of a new data folder.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './fetch-kafka.ts';

export interface Broker {
  folder: string;
  classPath: string;
}

/** Where a broker may keep its data, and the ports it may listen at. */
export interface BrokerPlace {
  folder: string;
  port: number;
  controllerPort: number;
}

/** One broker that is its own controller, for this machine alone. */
export function ownProperties({ folder, port, controllerPort }: BrokerPlace): string {
  const fixed = readFileSync(new URL('server.properties', import.meta.url), 'utf8');
  const placed = [
    `listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    `advertised.listeners=PLAINTEXT://127.0.0.1:${port}`,
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    `log.dirs=${join(folder, 'log')}`,
  ];
  return `${fixed}\n${placed.join('\n')}\n`;
}

/** Writes the broker's settings, and the marks of a new data folder where there are none. */
export async function configure({ folder, classPath }: Broker, properties: string): Promise<void> {
  const file = join(folder, 'server.properties');
  writeFileSync(file, properties);
  const log = /^log\.dirs=(.*)$/m.exec(properties)?.[1] ?? '';
  if (existsSync(join(log, 'meta.properties'))) return;
  // With "=", since one id in sixty-four begins with "-", which would read as an option.
  const clusterId = `--cluster-id=${randomBytes(16).toString('base64url')}`;
  const said = await run('java', ['-cp', classPath, 'kafka.tools.StorageTool', 'format', clusterId, '-c', file]);
  if (said !== null) throw new Error(`Kafka could not make its data folder ${log}. It said: ${said}`);
}
