import type { ResultOf } from 'gql.tada';
import { DeclaredAnswers, DeclaredExcise, DeclaredLines } from '../declared/declared-query.ts';
import { FilingsListed } from '../filings/filings-query.ts';
import { graphql } from '../graph/graph.ts';
import { ThreadFields } from '../thread/thread-query.ts';
import { PaymentShown, RefundShown } from '../in-words/payment-shown.ts';

/** Everything that the page of an entry shows, from all parts of the platform. */
const EntryPageFields = graphql(
  `
    fragment EntryPageFields on Entry {
      id
      reference
      releaseCode
      filerReference
      port
      regime
      entryType
      modeOfTransport
      status
      waitingFor
      reasonCode
      entryVersion
      filedAt
      enteredAt
      conveyance {
        arrivesOn
        arrivedAt
      }
      arrivalChanges {
        figure
        from
        to
        citation
        isApplied
        isLate
        changedAt
      }
      lawReadOn
      releasedAt
      estimatedDutyUsd
      exciseUsd
      furtherDueUsd
      paidUsd
      payments(withReversed: true) {
        ...PaymentShown
        covers {
          entryReference
          amountUsd
        }
      }
      refunds {
        ...RefundShown
      }
      amountDueUsd
      owedBackUsd
      statementAndAch
      askedOfficer
      nextStep
      importer {
        id
        kind
        displayName
      }
      filer {
        id
        kind
        displayName
      }
      ...FilingsListed
      currentFiling {
        id
        number
        filedAt
        transmittedBy {
          id
          displayName
        }
        certifiedSha256
        findings {
          code
          message
          path
          citation
        }
        declaration {
          ...DeclaredAnswers
          ...DeclaredLines
          ...DeclaredExcise
        }
      }
      review {
        id
        status
        openedAt
        decision
        decidedAt
        lineNumbers
        determinations {
          kind
          holds
          ground
          madeAt
        }
        decisionReason @include(if: $customs)
        notApplied @include(if: $customs) {
          code
          citation
        }
        examination @include(if: $customs)
        selectivity @include(if: $customs) {
          outcome
          sampled
          hits {
            code
            version
            reason
            citation
          }
        }
      }
      ...ThreadFields
      documents {
        id
        kind
        standing
        presentedAt
        document {
          id
          fileName
          mediaType
          sizeBytes
          url
        }
      }
      unpresentedUploads @skip(if: $customs) {
        id
        kind
        fileName
        status
        document {
          id
          fileName
        }
      }
      documentRequests {
        id
        kind
        status
        dueOn
        openedAt
        answeredAt
        overdueAt
      }
      activity(first: 50) {
        nodes {
          id
          type
          occurredAt
          facts
          by {
            kind
            name
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  `,
  [PaymentShown, RefundShown, ThreadFields, FilingsListed, DeclaredAnswers, DeclaredLines, DeclaredExcise],
);

/** An entry with all that its page shows: one query across four services. */
export const EntryPage = graphql(
  `
    query EntryPage($reference: String!, $customs: Boolean!) {
      entry(by: { reference: $reference }) {
        ...EntryPageFields
      }
    }
  `,
  [EntryPageFields],
);

/** How an entry stands when it begins to be followed, and each change as it happens, with the page as it then stands. */
export const EntryPageChanges = graphql(
  `
    subscription EntryPageChanges($entryId: ID!, $after: String, $customs: Boolean!) {
      entryChanged(entryId: $entryId, after: $after, withPresent: true) {
        id
        type
        at
        status
        previousStatus
        reasonCode
        entry {
          ...EntryPageFields
        }
      }
    }
  `,
  [EntryPageFields],
);

export type EntryShown = NonNullable<ResultOf<typeof EntryPage>['entry']>;
/** What a page needs of a document of the entry. */
export type DocumentShown = NonNullable<EntryShown['documents']>[number];
export type UploadListed = NonNullable<EntryShown['unpresentedUploads']>[number];
export type RequestShown = NonNullable<EntryShown['documentRequests']>[number];
export type HeardChange = NonNullable<ResultOf<typeof EntryPageChanges>['entryChanged']>;
