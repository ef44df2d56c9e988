import type { DocumentKind } from '../decision/decision-draft.ts';
import type { DeskEntry } from '../review/review-query.ts';

/** A document of an entry as an officer has it. */
export interface Paper {
  id: string;
  kind: DocumentKind;
  /** True while the filer holds it, and Customs knows of it by its kind alone. */
  isHeld: boolean;
  presentedAt: string | null;
  fileName: string | null;
  mediaType: string | null;
  sizeBytes: number | null;
  /** Where to have it, good for some minutes; null while it is held. */
  url: string | null;
}

export const papersOf = ({ documents }: Pick<DeskEntry, 'documents'>): Paper[] =>
  (documents ?? []).map(({ id, kind, standing, presentedAt, document }) => ({
    id,
    kind,
    presentedAt,
    isHeld: standing === 'HELD',
    fileName: document?.fileName ?? null,
    mediaType: document?.mediaType ?? null,
    sizeBytes: document?.sizeBytes ?? null,
    url: document?.url ?? null,
  }));
