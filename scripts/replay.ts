// `npm run replay -- review keep-entry-access`: empties a projection of the running platform and fills it again.
import { serviceNames } from '@landfall/service-kit';
import { askService, isService } from './ask-service.ts';

async function main([service, projection]: string[]): Promise<string> {
  if (!isService(service) || !projection) {
    throw new Error(`Say which: npm run replay -- <${serviceNames.join('|')}> <projection>`);
  }
  const path = `/replay/${encodeURIComponent(projection)}`;
  const { through } = await askService<{ through: Record<string, number> }>(service, 'POST', path);
  const read = Object.entries(through).map(([producer, position]) => `${position} events of ${producer}`);
  return `${projection} was filled again from ${read.join(' and ')}.`;
}

main(process.argv.slice(2)).then(console.log, (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
