import { anyone, line, part } from '@landfall/service-kit';
import { inSamoan } from '../in-samoan.js';
import { EntriesRulesQuery } from './entries-rules.js';
import { WordsQuery } from './find-words.js';

/** The words of the law are nobody's secret; and what this service says besides, in Samoan too. */
export const wordsPart = part({
  resolvers: [WordsQuery, EntriesRulesQuery],
  access: {
    Query: { entriesRules: anyone, countries: anyone, units: anyone },
    types: { Country: line(anyone, 'code name'), UnitOfQuantity: line(anyone, 'code name') },
  },
  spoken: {
    inSamoan,
    fields: {
      Entry: 'nextStep',
      ...{ DraftExciseLine: 'says', FilingTerritoryLine: 'says', FilingLineExcise: 'says', ExciseAfterEntry: 'says' },
    },
  },
});
