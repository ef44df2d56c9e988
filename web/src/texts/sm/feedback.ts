import type { feedback as english } from '../en/feedback.ts';

/** Texts of `web/src/feedback` in Samoan. */
export const feedback: typeof english = {
  title: 'Taʻu mai po ʻo le ā le aogā o lenei itulau iā te ʻoe',
  lead: 'E faitau i ai le Treasury ma Tiute (Customs) ma faʻaleleia ai itulau. Aua le tusia mea e te taʻutino atu ma ni igoa: e leai se mea na e faʻatumuina e auina faʻatasi atu.',
  about: 'E uiga i le itulau {{page}}.',
  mood: 'Na faʻapefea?',
  moods: { GOOD: 'Lelei', MIXED: 'Feololo', BAD: 'Leai' },
  says: 'O le ā le mea e te manaʻo e fai mai?',
  missing: 'Tusi le mea e te manaʻo e fai mai.',
  wantsAnswer: 'E mafai ona outou tali mai i le imeli',
  send: 'Lafo atu',
  sending: 'ʻO loʻo lafo atu…',
  sent: 'Faʻafetai. Ua iā Treasury ma Tiute (Customs) nei.',
  back: 'Toe foʻi i le itulau',
};
