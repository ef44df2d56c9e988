import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** What anybody may know of an entry whose code they hold. */
export const CheckRelease = graphql(`
  query CheckRelease($code: String!) {
    releaseCheck(code: $code) {
      isReleased
      releasedAt
      billOfLading
      pieces {
        quantity
        unit
      }
      checkedAt
    }
  }
`);

export type Checked = NonNullable<ResultOf<typeof CheckRelease>['releaseCheck']>;
