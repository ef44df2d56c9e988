// What a recorded arrival can make another of an entry.
import type { Says } from './says.js';

export const arrivalFigures = ['TIME_OF_ENTRY', 'LIST_DUE', 'ENTRY_DUE'] as const;
export type ArrivalFigure = (typeof arrivalFigures)[number];

export const arrivalFigureSays: Says<ArrivalFigure> = {
  TIME_OF_ENTRY: 'When the goods are entered, as of which rates and exemptions are read (19 CFR 141.68).',
  LIST_DUE: 'Until when a list of the goods is given (ASCA 27.1017).',
  ENTRY_DUE: 'Until when the goods are entered (19 CFR 141.5).',
};
