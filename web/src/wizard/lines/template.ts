import type { Question } from '../questions/form-graph.ts';

/** An empty sheet with a column for each question of a line, as spreadsheets open it. */
export const templateOf = (questions: readonly Question[]): string =>
  // The mark tells a spreadsheet that it is UTF-8.
  `\uFEFF${questions.map(({ inWords }) => `"${inWords.replaceAll('"', '""')}"`).join(',')}\r\n`;
