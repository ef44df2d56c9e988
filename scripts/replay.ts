// `npm run replay -- review keep-entry-access`: empties a projection of the running platform and fills it again.
import {
  identityHeader,
  keysIn,
  serviceNames,
  signIdentity,
  systemCaller,
  type ServiceName,
} from '@landfall/service-kit';
import { whatRuns } from './running.ts';

async function main([service, projection]: string[]): Promise<string> {
  if (!serviceNames.includes(service as ServiceName) || !projection) {
    throw new Error(`Say which: npm run replay -- <${serviceNames.join('|')}> <projection>`);
  }
  const { services, keysFile } = whatRuns();
  const keys = await keysIn(keysFile);
  const identity = await signIdentity(keys.gateway, 'gateway', service as ServiceName, systemCaller('gateway'));
  const url = `${services[service as ServiceName]}/replay/${encodeURIComponent(projection)}`;
  const answer = await fetch(url, { method: 'POST', headers: { [identityHeader]: identity } });
  const said = (await answer.json()) as { error?: string; through?: Record<string, number> };
  if (!answer.ok) throw new Error(said.error ?? `It was answered with ${answer.status}.`);
  const read = Object.entries(said.through ?? {}).map(([producer, position]) => `${position} events of ${producer}`);
  return `${projection} was filled again from ${read.join(' and ')}.`;
}

main(process.argv.slice(2)).then(console.log, (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
