import { graphql } from '../../graph/graph.ts';

/** Tells that the entry of the desk has changed. */
export const DeskEntryChanges = graphql(`
  subscription DeskEntryChanges($entryId: ID!) {
    entryChanged(entryId: $entryId, withPresent: true) {
      id
    }
  }
`);

/** Tells that some claim or decision was made; the desk asks whether it was its own. */
export const DeskQueueChanges = graphql(`
  subscription DeskQueueChanges {
    queueChanged(withPresent: true) {
      id
      review {
        id
      }
    }
  }
`);
