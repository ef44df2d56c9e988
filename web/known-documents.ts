import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Writes down every document that the portal and GraphiQL's first tabs ask: gateways prepare these without a price. */
export function knownDocuments(): Plugin {
  return {
    name: 'known-documents',
    generateBundle() {
      const texts = documentsIn(globSync('src/**/*.{ts,tsx}', { cwd: import.meta.dirname }));
      this.emitFile({ type: 'asset', fileName: 'known-documents.json', source: JSON.stringify(texts, null, 2) });
    },
  };
}

/** What `graphql(` is given, or what is marked as a document. */
const written = /(?:\bgraphql\(\s*|\/\* document \*\/\s*)`([^`]*)`/g;

/** Each operation with the fragments that it spreads, as it is sent. */
function documentsIn(files: readonly string[]): string[] {
  const definitions = files
    .flatMap((file) => [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(written)])
    .flatMap(([, text]) => parse(text!, { noLocation: true }).definitions)
    .map(withoutMarks);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) {
    if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    if (fragments.has(node.name.value)) throw new Error(`Two fragments of the portal are named ${node.name.value}.`);
    fragments.set(node.name.value, node);
  }
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => [operation, ...spreadIn(operation, fragments)].map(print).join('\n\n'));
}

/** `@_unmask` speaks to gql.tada, which takes it away before anything is sent. */
const withoutMarks = (node: DefinitionNode): DefinitionNode =>
  visit(node, { Directive: ({ name }) => (name.value === '_unmask' ? null : undefined) });

function spreadIn(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const look = (node: DefinitionNode): void =>
    void visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`The portal has no fragment ${name.value}.`);
        if (found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  look(operation);
  return [...found];
}
