import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** What filer and Customs wrote to each other about an entry. */
export const ThreadFields = graphql(`
  fragment ThreadFields on Entry {
    thread {
      messages {
        id
        side
        text
        writtenAt
        account {
          id
          kind
          displayName
        }
        officer {
          subject
          displayName
        }
        decision
        reasonCode
      }
      awaits
      closed {
        at
        reasonCode
      }
    }
  }
`);

export const WriteMessage = graphql(`
  mutation WriteMessage($input: WriteMessageInput!) {
    writeMessage(input: $input) {
      message {
        id
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const CloseThread = graphql(`
  mutation CloseThread($input: CloseThreadInput!) {
    closeThread(input: $input) {
      entry {
        id
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export type Thread = NonNullable<ResultOf<typeof ThreadFields>['thread']>;
export type Message = Thread['messages'][number];
export type Side = Message['side'];
