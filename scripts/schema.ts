// Prints each subgraph, as its code publishes it, to services/<name>/schema.graphql.
import { writeFileSync } from 'node:fs';
import { printSubgraph } from '@landfall/service-kit';

for (const name of ['accounts', 'entries', 'documents', 'review']) {
  const service = (await import(`@landfall/${name}`))[name];
  writeFileSync(new URL(`../services/${name}/schema.graphql`, import.meta.url), await printSubgraph(service));
}
