import type { DocumentNode } from 'graphql';
import { Kind, parse, print } from 'graphql';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the portal's build: every document that its pages ask. */
const fileName = 'known-documents.json';

/** The documents that a built portal asks; none without one. */
export class KnownDocuments {
  private readonly names = new Set<string>();
  private readonly operations = new Set<string>();

  constructor(texts: readonly string[] = []) {
    for (const text of texts) {
      const document = parse(text, { noLocation: true });
      this.names.add(nameOf(document));
      this.operations.add(operationOf(document));
    }
  }

  static in(webDist: string): KnownDocuments {
    const file = join(webDist, fileName);
    if (!webDist || !existsSync(file)) return new KnownDocuments();
    return new KnownDocuments(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  }

  has(document: DocumentNode): boolean {
    // Most are told apart by the name of their operation, which costs nothing to look at.
    return this.operations.has(operationOf(document)) && this.names.has(nameOf(document));
  }
}

const operationOf = ({ definitions }: DocumentNode): string =>
  definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';

/** One name for all ways to write the same document: blanks and the order of fragments do not count. */
function nameOf({ definitions }: DocumentNode): string {
  const written = definitions.map((definition) => print(definition)).sort();
  return createHash('sha256').update(written.join('\n')).digest('hex');
}
