import { lazy } from 'react';
import { loadTexts } from '../../texts/texts.ts';

/** Loads what is said of a declaration that Customs sent back, for those alone who correct one. */
export async function loadSentBack() {
  const [parts] = await Promise.all([import('./sent-back.tsx'), loadTexts(['sentBack', 'inWords', 'thread'])]);
  return parts;
}

export const SentBack = lazy(async () => ({ default: (await loadSentBack()).SentBack }));
export const LineSentBack = lazy(async () => ({ default: (await loadSentBack()).LineSentBack }));
