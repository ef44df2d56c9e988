import { text } from '../texts/texts.ts';

/** What is read of an entry to say for whom goods come in. Parts of it are unknown where their service does not answer. */
interface Imported {
  importer: { displayName: string } | null;
  currentFiling: {
    declaration: { declaredBy: string | null };
  } | null;
}

/** For whom goods come in, as the declaration says: a guest's account has no name of its own. */
export function importerInWords(entry: Imported | null): string {
  return entry?.currentFiling?.declaration.declaredBy ?? entry?.importer?.displayName ?? text('notKnown');
}
