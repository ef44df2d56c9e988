import {
  identityHeader,
  readKeys,
  serviceNames,
  signIdentity,
  systemCaller,
  type ServiceName,
} from '@landfall/service-kit';
import { whatRuns, type Running } from './running.ts';

export const isService = (name: string | undefined): name is ServiceName => serviceNames.includes(name as ServiceName);

/**
 * Asks the private listener of a service in the gateway's name: of the platform that runs from this clone, or, in a
 * gateway's container, of the one whose key and addresses stand in the environment. @throws with a sentence for people.
 */
export async function askService<T>(service: ServiceName, method: 'GET' | 'POST', path: string): Promise<T> {
  return ask<T>(await placeOf(service), service, method, path);
}

interface Place {
  url: string;
  key: Parameters<typeof signIdentity>[0];
}

async function ask<T>({ url, key }: Place, service: ServiceName, method: string, path: string): Promise<T> {
  const identity = await signIdentity(key, 'gateway', service, systemCaller('gateway'));
  const answer = await fetch(`${url}${path}`, { method, headers: { [identityHeader]: identity } }).catch(() => {
    throw new Error(`${service} cannot be reached just now. Does it run?`);
  });
  const said = (await answer.json().catch(() => ({}))) as T & { error?: string };
  if (!answer.ok) throw new Error(said.error ?? `${service} answered with ${answer.status}.`);
  return said;
}

async function placeOf(service: ServiceName): Promise<Place> {
  const [url, key] = [process.env[`${service.toUpperCase()}_URL`], process.env['GATEWAY_KEY']];
  if (url && key) return { url, key: JSON.parse(key) as Place['key'] };
  return placeIn(service, whatRuns());
}

const placeIn = async (service: ServiceName, { services, keysFile }: Running) => ({
  url: services[service],
  key: (await readKeys(keysFile)).gateway,
});

/** The public address of the platform that was noted as running here. @throws unless that platform still answers to its keys. */
export async function ownUrl(running: Running): Promise<string> {
  await ask(await placeIn('accounts', running), 'accounts', 'GET', '/parked').catch(() => {
    throw new Error(
      `What was noted as running from this clone, ${running.url}, does not run any more, or another platform has its place. Start it with npm start or npm run cluster, or name the platform: npm run token -- officer --url ${running.url}`,
    );
  });
  return running.url;
}
