// Composes the checked-in subgraphs into gateway/supergraph.graphql, and stops with every error found.
import { readFileSync, writeFileSync } from 'node:fs';
import { serviceNames } from '@landfall/events';
import { composeServices } from '@theguild/federation-composition';
import { Kind, parse, print } from 'graphql';

const root = new URL('../', import.meta.url);
const subgraphs = [
  ...serviceNames.map((name) => ({ name, file: `services/${name}/schema.graphql` })),
  { name: 'live', file: 'gateway/live.graphql' },
].map(({ name, file }) => ({
  name,
  // Never called: the gateway replaces it by the address in its settings.
  url: `http://${name}.invalid/graphql`,
  typeDefs: parse(readFileSync(new URL(file, root), 'utf8')),
}));

// Federation silently drops input fields that two subgraphs do not share, so an input belongs to one subgraph alone.
const owners = new Map<string, string[]>();
for (const { name, typeDefs } of subgraphs) {
  for (const node of typeDefs.definitions) {
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      owners.set(node.name.value, [...(owners.get(node.name.value) ?? []), name]);
  }
}
const errors = [...owners]
  .filter(([, names]) => names.length > 1)
  .map(([input, names]) => `${input} is declared by ${names.join(' and ')}: give it the word of one of them`);

const composed = composeServices(subgraphs);
errors.push(...(composed.errors ?? []).map((error) => error.message));
if (errors.length || !composed.supergraphSdl) {
  for (const error of errors) console.error(`compose: ${error}`);
  process.exit(1);
}
// Apollo's composer keeps what the schema says of itself; this one leaves it out.
const described = subgraphs
  .flatMap(({ typeDefs }) => typeDefs.definitions)
  .flatMap((node) => (node.kind === Kind.SCHEMA_DEFINITION ? (node.description ?? []) : []))[0];
const head = described ? `${print(described)}\n` : '';
writeFileSync(new URL('gateway/supergraph.graphql', root), `${head}${composed.supergraphSdl.trim()}\n`);
