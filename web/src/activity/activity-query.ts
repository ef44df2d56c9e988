import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

const LogPage = graphql(`
  fragment LogPage on ActivityConnection @_unmask {
    nodes {
      id
      number
      type
      occurredAt
      appendedAt
      facts
      entryReference
      hash
      by {
        kind
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

/** A page of the reader's own log. */
export const OwnLog = graphql(
  `
    query OwnLog($first: Int!, $after: String, $filter: ActivityFilter) {
      viewer {
        account {
          id
          activity(first: $first, after: $after, filter: $filter) {
            ...LogPage
          }
        }
      }
    }
  `,
  [LogPage],
);

/** A page of the log of an account, as far as its administration reads it. */
export const LogOfAccount = graphql(
  `
    query LogOfAccount($accountId: ID!, $first: Int!, $after: String, $filter: ActivityFilter) {
      account(id: $accountId) {
        id
        activity(first: $first, after: $after, filter: $filter) {
          ...LogPage
        }
      }
    }
  `,
  [LogPage],
);

/** A page of what Customs reads over all accounts. */
export const LogOfCustoms = graphql(
  `
    query LogOfCustoms($first: Int!, $after: String, $filter: ActivityFilter) {
      customsLog(first: $first, after: $after, filter: $filter) {
        ...LogPage
      }
    }
  `,
  [LogPage],
);

/** How the account goes by. */
export const AccountOfLog = graphql(`
  query AccountOfLog($accountId: ID!) {
    account(id: $accountId) {
      id
      displayName
    }
  }
`);

/** Accounts of a name or an e-mail address, and those of entries that the same words find. */
export const FindAccounts = graphql(`
  query FindAccounts($text: String!) {
    accounts(text: $text, first: 20) {
      nodes {
        id
        displayName
      }
    }
    entries(filter: { text: $text }, first: 20) {
      nodes {
        id
        reference
        importer {
          id
          displayName
        }
        filer {
          id
          displayName
        }
      }
    }
  }
`);

/** Where the newest entries lie. */
export const PortsOfEntries = graphql(`
  query PortsOfEntries {
    entries(first: 20) {
      nodes {
        id
        port
      }
    }
  }
`);

/** The entry of a reference, for asking the log about it. */
export const EntryOfReference = graphql(`
  query EntryOfReference($reference: String!) {
    entry(by: { reference: $reference }) {
      id
    }
  }
`);

export type PageOfLog = NonNullable<ResultOf<typeof LogOfCustoms>['customsLog']>;
export type LogRow = PageOfLog['nodes'][number];
