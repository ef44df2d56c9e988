import type { CombinedError } from 'urql';
import { text } from '../texts/texts.ts';

/** A field of the entry that the answer lacks, and the part of the platform that should have given it. */
export interface Missing {
  /** The field's name in the entry, as `review`. */
  field: string;
  part: Part;
}

/** A part of the platform that may not answer while the others do. */
export type Part = 'accounts' | 'activity' | 'documents' | 'entries' | 'review';

const partOf: Readonly<Record<string, Part>> = {
  importer: 'accounts',
  filer: 'accounts',
  activity: 'activity',
  review: 'review',
  thread: 'review',
  documentRequests: 'documents',
  documents: 'documents',
  unpresentedUploads: 'documents',
};

/** The fields below the entry at `path` that an answer lacks because of an error, each once. */
export function missingIn(error: CombinedError | undefined, path: readonly string[]): Missing[] {
  const fields = (error?.graphQLErrors ?? []).flatMap((one) => {
    const place = (one.path ?? []).map(String);
    const field = place[path.length];
    return field && path.every((step, n) => step === place[n]) ? [field] : [];
  });
  return [...new Set(fields)].map((field) => ({ field, part: partOf[field] ?? 'entries' }));
}

/** Why there is no answer at all, in a sentence for people. */
export function whyNoAnswer(error: CombinedError): string {
  if (error.networkError) return text('unreachable');
  const [first] = error.graphQLErrors;
  if (first?.extensions?.['code'] === 'UNAUTHENTICATED') return text('ended.short');
  return first?.message ?? text('noAnswer');
}

/** As `The review part is not answering just now.` */
export const notAnswering = (part: Part): string => text('partNotAnswering', { part: text(`part.${part}`) });
