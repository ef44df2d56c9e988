import i18next, { type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: typeof en;
  }
}

/** A folder of pages that has texts of its own. */
export type TextsOf = keyof typeof en;

/** Makes the catalogue ready. Called once, before anything is shown. */
export function openTexts(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'page',
    ns: Object.keys(en),
    resources: { en },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** The texts of one folder: `t('key', { value })`. */
export function useTexts<Folder extends TextsOf>(folder: Folder): TFunction<Folder> {
  return useTranslation(folder).t as TFunction<Folder>;
}

/** The texts of one folder where no hook can be, as in a function that a component calls. */
export const textsOf = <Folder extends TextsOf>(folder: Folder): TFunction<Folder> =>
  i18next.getFixedT('en', folder) as TFunction<Folder>;

/** A text of the frame, outside of a component that can use hooks. */
export const text = textsOf('page');
