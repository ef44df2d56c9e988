import { defineEntity, p } from '@mikro-orm/core';
import type { WordKind } from './words-of-filing.js';

/** The folded words by which a filing is found. They go with the text that was certified, when that is erased. */
export const FilingWordTable = defineEntity({
  name: 'FilingWordRow',
  tableName: 'filing_word',
  properties: {
    filingId: p.text().primary(),
    kind: p.text().$type<WordKind>().primary(),
    word: p.text().primary(),
  },
});
