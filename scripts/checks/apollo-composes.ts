// Whether Apollo's own composer makes the same graph of our subgraphs, so that its tools can be used beside ours.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { diff } from '@graphql-inspector/core';
import { parse, print, visit } from 'graphql';
import { clientSchema } from './schema-breaks.ts';

/** What is wrong, each in a sentence; empty when both composers make one graph for clients. */
export async function apolloDiffers(root: string): Promise<string[]> {
  const files = [...globSync('services/*/schema.graphql', { cwd: root }), 'gateway/live.graphql'];
  const { errors, supergraphSdl } = composeServices(
    files.map((file) => ({
      name: file.startsWith('gateway/') ? basename(file, '.graphql') : basename(dirname(file)),
      url: `http://${basename(dirname(file))}.invalid/graphql`,
      typeDefs: withoutOneOf(readFileSync(join(root, file), 'utf8')),
    })),
  );
  if (!supergraphSdl) return (errors ?? []).map(({ message }) => `Apollo's composer: ${message}`);
  const ours = withoutOneOf(readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8'));
  const changes = await diff(clientSchema(print(ours)), clientSchema(supergraphSdl));
  return changes
    .filter(({ type }) => !/_DESCRIPTION_/.test(type))
    .map(({ message }) => `Apollo's composer makes another graph: ${message}`);
}

/** Apollo's composer does not know @oneOf, which it would refuse. */
const withoutOneOf = (sdl: string) =>
  visit(parse(sdl), { Directive: ({ name }) => (name.value === 'oneOf' ? null : undefined) });
