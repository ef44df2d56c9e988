import { lazy } from 'react';
import { loadTexts } from '../../texts/texts.ts';

/** The place of the page that takes lines from a spreadsheet, as the last part of its address. */
export const sheetPlace = 'sheet';

/** For those alone who have one: what reads spreadsheets is large. */
export const SheetPage = lazy(async () => {
  const [{ SheetPage: Shown }] = await Promise.all([import('./sheet-page.tsx'), loadTexts(['sheet'])]);
  return { default: Shown };
});
