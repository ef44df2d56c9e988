import type { Language } from '@landfall/law';
import { createContext, use } from 'react';
import type { Catalogue, TextsOf, Translation } from './catalogue.ts';
import { page } from './en/page.ts';
import { en } from './en.ts';
import { sayIn, type Say } from './say.ts';

const translations: Record<Exclude<Language, 'en'>, () => Promise<Translation>> = {
  sm: async () => (await import('./sm.ts')).sm,
};

let readers: Language = 'en';
let ofPage: Language = 'en';
let translation: Translation | null = null;

/**
 * Makes the catalogue ready in the reader's language. Called before anything is shown.
 * @throws Error when that language cannot be had: then it is English.
 */
export async function openTexts(language: Language = 'en'): Promise<void> {
  readers = ofPage = 'en';
  translation = language === 'en' ? null : await translations[language]();
  if (translation) keep(language, 'page', translation.page);
  readers = ofPage = language;
}

/** The reader's language, in which every page is shown that has it. */
export const readersLanguage = (): Language => readers;

/** Of the page that is shown now. */
export const languageOfPage = (): Language => ofPage;

/** True where what the reader's catalogue says is no person's word. */
export const isMachineMade = (): boolean => translation?.isReviewed === false;

/** What the page's language has beside texts; null for English, of which browsers know everything. */
export const translationOfPage = (): Translation | null => (ofPage === 'en' ? null : translation);

/** The language of what is shown within it; the reader's outside of a page. */
export const LanguageOfPart = createContext<Language | null>(null);

/** Says which texts the page needs that is shown from now on, and answers with its language. */
export function tellPage(folders: readonly TextsOf[]): Language {
  ofPage = languageFor(folders);
  return ofPage;
}

/** The reader's where all of it is there, for no page is shown in two. */
const languageFor = (folders: readonly TextsOf[]): Language =>
  folders.every((folder) => isTranslated(folder)) ? readers : 'en';

const isTranslated = (folder: TextsOf): boolean => folder === 'page' || translation?.folders[folder] !== undefined;

/** Loads what a page says, so that it need not wait once it is shown. @throws Error when it cannot be had. */
export async function loadTexts(folders: readonly TextsOf[]): Promise<void> {
  const language = languageFor(folders);
  await Promise.all(folders.map((folder) => load(language, folder)));
}

/**
 * The texts of one folder: `t('key', { value })`. A page waits for them where it did not load them. A page stands in one
 * language as long as it is open, so that there is nothing to watch.
 */
export function useTexts<Folder extends TextsOf>(folder: Folder): Say<Catalogue[Folder]> {
  return textsIn(use(LanguageOfPart) ?? readers, folder);
}

/**
 * The texts of one folder where no hook can be, as in a function that a component calls.
 * @throws Promise while they are loaded, for which React waits; Error when they cannot be had.
 */
export function textsOf<Folder extends TextsOf>(folder: Folder): Say<Catalogue[Folder]> {
  return textsIn(ofPage, folder);
}

/** A text of the frame, outside of a component that can use hooks. */
export const text = ((key: string, values: { defaultValue: string }) => textsOf('page')(key, values)) as Say<
  Catalogue['page']
>;

function textsIn<Folder extends TextsOf>(wanted: Language, folder: Folder): Say<Catalogue[Folder]> {
  const language = isTranslated(folder) ? wanted : 'en';
  const name = nameOf(language, folder);
  const there = loaded.get(name);
  if (there) return there as Say<Catalogue[Folder]>;
  if (failed.has(name)) throw new Error(`The texts of ${folder} could not be loaded.`);
  throw load(language, folder);
}

const loaded = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();
const failed = new Set<string>();
const nameOf = (language: Language, folder: TextsOf): string => `${language} ${folder}`;

function keep<Folder extends TextsOf>(language: Language, folder: Folder, texts: Catalogue[Folder]): void {
  loaded.set(nameOf(language, folder), sayIn(texts));
}

keep('en', 'page', page);

function load(language: Language, folder: TextsOf): Promise<void> {
  if (folder === 'page') return Promise.resolve();
  const name = nameOf(language, folder);
  const read = (language === 'en' ? en : translation!.folders)[folder]!;
  const begun = loading.get(name) ?? read().then((texts) => keep(language, folder, texts));
  loading.set(name, begun);
  begun.catch(() => failed.add(name));
  return begun;
}
