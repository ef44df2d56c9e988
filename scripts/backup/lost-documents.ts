import type { Databases } from './databases.ts';
import type { KeptFile, Manifest } from './manifest.ts';
import { ask } from './sql.ts';

export interface StoredDocument {
  id: string;
  size_bytes: number;
  sha256: string;
}

export type LostDocument = Manifest['lost'][number];

/** Every document that the databases know to be stored. */
export const storedDocuments = (databases: Pick<Databases, 'url'>): Promise<StoredDocument[]> =>
  ask<StoredDocument>(databases.url('documents', 'owner'), 'select id, size_bytes, sha256 from document order by id');

/** The documents whose file is not among these files, or is another one than was stored. */
export function lostAmong(documents: readonly StoredDocument[], files: readonly KeptFile[]): LostDocument[] {
  const kept = new Map(files.map((file) => [file.path, file]));
  return documents.flatMap(({ id, size_bytes: sizeBytes, sha256 }): LostDocument[] => {
    const file = kept.get(`files/${id.slice(-2)}/${id}`);
    if (!file) return [{ document: id, is: 'missing' }];
    return file.sizeBytes === sizeBytes && file.sha256 === sha256 ? [] : [{ document: id, is: 'changed' }];
  });
}

export const sayLost = ({ document, is }: LostDocument): string =>
  `the file of document ${document} is ${is === 'missing' ? 'missing' : 'another one'}`;
