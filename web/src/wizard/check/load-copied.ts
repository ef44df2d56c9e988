import { lazy } from 'react';
import { loadTexts } from '../../texts/texts.ts';

/** What is said of a copy, for those alone who fill one in. */
export const Copied = lazy(async () => {
  const [{ Copied: Shown }] = await Promise.all([import('./copied.tsx'), loadTexts(['copy'])]);
  return { default: Shown };
});
