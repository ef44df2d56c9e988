import type { ResultOf } from 'gql.tada';
import { DeclaredAnswers, DeclaredLines } from '../declared/declared-query.ts';
import { graphql } from '../graph/graph.ts';

/** The filings of an entry, the first one first. */
export const FilingsListed = graphql(`
  fragment FilingsListed on Entry @_unmask {
    filings {
      id
      number
      filedAt
    }
  }
`);

/** What a filing says itself, without what is reckoned from it. */
const FilingCompared = graphql(
  `
    fragment FilingCompared on Filing @_unmask {
      id
      number
      filedAt
      declaration {
        ...DeclaredAnswers
        ...DeclaredLines
      }
      documents {
        documentId
        kind
        fileName
      }
    }
  `,
  [DeclaredAnswers, DeclaredLines],
);

/** Two filings of an entry, to be laid side by side. */
export const TwoFilings = graphql(
  `
    query TwoFilings($earlier: ID!, $later: ID!) {
      earlier: filing(id: $earlier) {
        ...FilingCompared
      }
      later: filing(id: $later) {
        ...FilingCompared
      }
    }
  `,
  [FilingCompared],
);

export type FilingToCompare = ResultOf<typeof FilingCompared>;
