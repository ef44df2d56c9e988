import type { page } from './en/page.ts';
import type { en } from './en.ts';

type Loaded<Folder extends keyof typeof en> = Awaited<ReturnType<(typeof en)[Folder]>>;
/** Every text in English, by folder. */
export type Catalogue = { page: typeof page } & { [Folder in keyof typeof en]: Loaded<Folder> };

/** A folder of pages that has texts of its own. */
export type TextsOf = keyof Catalogue;

/** A catalogue beside the English one: of each folder it has everything, or nothing. */
export interface Translation {
  /** False where a machine made it, until a person has reviewed all of it: each page says so until then. */
  isReviewed: boolean;
  page: typeof page;
  folders: { [Folder in keyof typeof en]?: () => Promise<Loaded<Folder>> };
  /** Browsers know neither days nor spans of time in every language. */
  months: readonly string[];
  /** Weekdays by their English names. */
  weekdays: Readonly<Record<string, string>>;
  ago: Readonly<Record<'day' | 'hour' | 'minute', (count: number) => string>> & { readonly now: string };
}
