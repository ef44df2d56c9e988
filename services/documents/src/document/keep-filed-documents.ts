import { projection } from '@landfall/service-kit';
import { FiledDocumentTable } from './filed-document.table.js';

/**
 * Learns from each filing which documents it names, and whether they are presented with it. A document once presented
 * stays so; one that was held and that a further filing no longer names is forgotten.
 */
export const keepFiledDocuments = projection({
  name: 'keep-filed-documents',
  tables: ['filed_document'],
  on: {
    'entry.filed': async (em, { data }) => {
      const named = 'documents' in data ? (data.documents ?? []) : [];
      const { entryId } = data;
      const filedAt = new Date(data.filedAt);
      const earlier = await em.find(FiledDocumentTable, { entryId });
      for (const row of earlier) {
        if (!row.presentedAt && named.every(({ documentId }) => documentId !== row.documentId)) em.remove(row);
      }
      for (const { documentId, kind, presented } of named) {
        const presentedAt = presented ? filedAt : null;
        const known = earlier.find((row) => row.documentId === documentId);
        if (known) em.assign(known, { kind, presentedAt: known.presentedAt ?? presentedAt });
        else em.persist(em.create(FiledDocumentTable, { entryId, documentId, kind, filedAt, presentedAt }));
      }
    },
  },
});
