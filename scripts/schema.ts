// Prints each subgraph, as its code publishes it, to services/<name>/schema.graphql.
import { writeFileSync } from 'node:fs';
import { printSubgraph, serviceNames } from '@landfall/service-kit';
import { definitionOf } from './definition-of.ts';

for (const name of serviceNames) {
  writeFileSync(
    new URL(`../services/${name}/schema.graphql`, import.meta.url),
    await printSubgraph(await definitionOf(name)),
  );
}
