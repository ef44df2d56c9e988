// `npm run redrive -- review follow-entries [KEY]`: tries again what a consumer of the running platform has parked. Without
// a consumer it tells what is parked.
import { serviceNames } from '@landfall/service-kit';
import { askService, isService } from './ask-service.ts';

interface Parked {
  consumer: string;
  producer: string;
  position: number | null;
  key: string | null;
  reason: string;
  tries: number;
  parkedAt: string;
}

async function main([service, consumer, key]: string[]): Promise<string> {
  if (!isService(service)) {
    throw new Error(`Say whose: npm run redrive -- <${serviceNames.join('|')}> [<consumer> [<key>]]`);
  }
  if (!consumer) return listOf(service, await askService<Parked[]>(service, 'GET', '/parked'));
  const which = key === undefined ? '' : `?key=${encodeURIComponent(key)}`;
  const path = `/redrive/${encodeURIComponent(consumer)}${which}`;
  const { done, parked } = await askService<{ done: number; parked: number }>(service, 'POST', path);
  const stays =
    parked === 0 ? 'Nothing stays parked.' : `Still parked: ${parked}; why says npm run redrive -- ${service}`;
  return `Events whose effect has now happened: ${done}. ${stays}`;
}

function listOf(service: string, parked: readonly Parked[]): string {
  if (parked.length === 0) return `Nothing is parked in ${service}.`;
  return parked
    .map(({ consumer, producer, position, key, reason, tries, parkedAt }) => {
      const which = position === null ? 'a copy that cannot be read' : `event ${position} of ${producer}, key ${key}`;
      return `${consumer}: ${which}, since ${parkedAt}, tried ${tries} times: ${reason}`;
    })
    .join('\n');
}

main(process.argv.slice(2)).then(console.log, (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
