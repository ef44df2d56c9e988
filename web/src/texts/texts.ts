import i18next, { type BackendModule, type TFunction } from 'i18next';
import { page } from './en/page.ts';
import { en } from './en.ts';

type Loaded<Folder extends keyof typeof en> = Awaited<ReturnType<(typeof en)[Folder]>>;
type Catalogue = { page: typeof page } & { [Folder in keyof typeof en]: Loaded<Folder> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: Catalogue;
  }
}

/** A folder of pages that has texts of its own. */
export type TextsOf = keyof Catalogue;

const backend: BackendModule = {
  type: 'backend',
  callbackApi: false,
  init: () => {},
  read: (_language, folder) => en[folder as keyof typeof en](),
};

/** Makes the catalogue ready. Called once, before anything is shown. */
export function openTexts(): void {
  void i18next.use(backend).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'page',
    ns: ['page'],
    resources: { en: { page } },
    partialBundledLanguages: true,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** Loads what a page says, so that it need not wait once it is shown. @throws Error when it cannot be had. */
export async function loadTexts(folders: readonly TextsOf[]): Promise<void> {
  await i18next.loadNamespaces(folders);
  folders.forEach(textsOf);
}

/**
 * The texts of one folder: `t('key', { value })`. A page waits for them where it did not load them. A page stands in one
 * language as long as it is open, so that there is nothing to watch.
 */
export function useTexts<Folder extends TextsOf>(folder: Folder): TFunction<Folder> {
  return textsOf(folder);
}

/**
 * The texts of one folder where no hook can be, as in a function that a component calls.
 * @throws Promise while they are loaded, for which React waits; Error when they cannot be had.
 */
export function textsOf<Folder extends TextsOf>(folder: Folder): TFunction<Folder> {
  if (!i18next.hasLoadedNamespace(folder)) throw i18next.loadNamespaces(folder);
  if (!i18next.hasResourceBundle('en', folder)) throw new Error(`The texts of ${folder} could not be loaded.`);
  return i18next.getFixedT(null, folder) as TFunction<Folder>;
}

/** A text of the frame, outside of a component that can use hooks. */
export const text: TFunction<'page'> = i18next.getFixedT(null, 'page');
