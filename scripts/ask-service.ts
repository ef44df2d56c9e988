import {
  identityHeader,
  readKeys,
  serviceNames,
  signIdentity,
  systemCaller,
  type ServiceName,
} from '@landfall/service-kit';
import { whatRuns } from './running.ts';

export const isService = (name: string | undefined): name is ServiceName => serviceNames.includes(name as ServiceName);

/**
 * Asks the private listener of a service in the gateway's name: of the platform that runs from this clone, or, in a
 * gateway's container, of the one whose key and addresses stand in the environment. @throws with a sentence for people.
 */
export async function askService<T>(service: ServiceName, method: 'GET' | 'POST', path: string): Promise<T> {
  const { url, key } = await placeOf(service);
  const identity = await signIdentity(key, 'gateway', service, systemCaller('gateway'));
  const answer = await fetch(`${url}${path}`, { method, headers: { [identityHeader]: identity } }).catch(() => {
    throw new Error(`${service} cannot be reached just now. Does it run?`);
  });
  const said = (await answer.json().catch(() => ({}))) as T & { error?: string };
  if (!answer.ok) throw new Error(said.error ?? `${service} answered with ${answer.status}.`);
  return said;
}

async function placeOf(service: ServiceName) {
  const [url, key] = [process.env[`${service.toUpperCase()}_URL`], process.env['GATEWAY_KEY']];
  if (url && key) return { url, key: JSON.parse(key) as Awaited<ReturnType<typeof readKeys>>['gateway'] };
  const { services, keysFile } = whatRuns();
  return { url: services[service], key: (await readKeys(keysFile)).gateway };
}
