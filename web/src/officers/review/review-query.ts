import type { ResultOf } from 'gql.tada';
import { DeclaredAnswers, DeclaredExcise, DeclaredLines } from '../../declared/declared-query.ts';
import { FilingsListed } from '../../filings/filings-query.ts';
import { graphql } from '../../graph/graph.ts';
import { ComesWithFields } from './comes-with-query.ts';
import { ThreadFields } from '../../thread/thread-query.ts';

/** Who holds a review, and until when. */
const Holding = graphql(`
  fragment Holding on Review {
    id
    status
    version
    entryVersion
    claimedAt
    claimedBy
    holder {
      subject
      displayName
    }
    idleReturnsAt
    returnedReason
    returnedFrom
  }
`);

/** What was filed, line by line, and by whom. */
const FiledFields = graphql(
  `
    fragment FiledFields on Entry {
      filerReference
      importer {
        id
        kind
        displayName
      }
      filer {
        id
        displayName
      }
      currentFiling {
        id
        number
        transmittedBy {
          id
          displayName
        }
        findings {
          code
          message
          path
          citation
          nextStep
        }
        declaration {
          declaredBy
          totals {
            label
            totalUsd
          }
          ...DeclaredAnswers
          ...DeclaredLines
          ...DeclaredExcise
          lines {
            descriptionAdequate
          }
        }
      }
    }
  `,
  [DeclaredAnswers, DeclaredLines, DeclaredExcise],
);

/** The papers of an entry, and what was asked for. */
const PaperFields = graphql(`
  fragment PaperFields on Entry {
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
    documentRequests {
      id
      kind
      dueOn
      status
      openedAt
      answeredAt
      overdueAt
    }
  }
`);

/** All that an officer needs to decide on an entry: one query across four services. */
export const ReviewPage = graphql(
  `
    query ReviewPage($id: ID!) {
      review(id: $id) {
        ...Holding
        port
        regime
        filedAt
        decision
        lineNumbers
        decisionReason
        decidedAt
        dueOn
        requestDays {
          proposedOn
          says
          holidays {
            on
            name
          }
        }
        unansweredSince
        stuckReason
        askedOfficer
        notApplied {
          code
          citation
        }
        answers {
          code
          accepted
          note
          answeredAt
        }
        examinations {
          findings
          note
          recordedAt
        }
        determinations {
          kind
          holds
          ground
          note
          madeAt
          officer {
            subject
            displayName
          }
        }
        determinable {
          kind
          office
          holders {
            subject
            displayName
          }
        }
        examination
        examinationSettings {
          proposed
          examination
          reasonCode
          note
          setAt
          officer {
            subject
            displayName
          }
        }
        decisions {
          decision
          reasonCode
          wordsToFiler
          note
          furtherDueUsd
          decidedAt
          officer {
            subject
            displayName
          }
        }
        selectivity {
          outcome
          score
          sampled
          hits {
            code
            version
            reason
            citation
            lines
          }
        }
        entry {
          id
          reference
          regime
          port
          modeOfTransport
          status
          waitingFor
          entryVersion
          filedAt
          lawReadOn
          releasedAt
          estimatedDutyUsd
          exciseUsd
          linesToAssess
          amountDueUsd
          furtherDueUsd
          paidUsd
          ...FilingsListed
          ...FiledFields
          ...PaperFields
          ...ThreadFields
          ...ComesWithFields
          activity(first: 50) {
            nodes {
              id
              type
              occurredAt
              facts
            }
          }
        }
      }
    }
  `,
  [Holding, FilingsListed, FiledFields, PaperFields, ThreadFields, ComesWithFields],
);

export type Desk = NonNullable<ResultOf<typeof ReviewPage>['review']>;
export type Determinable = NonNullable<Desk['determinable']>[number];
export type DeskEntry = NonNullable<Desk['entry']>;
export type Filed = NonNullable<DeskEntry['currentFiling']>;
export type FiledLine = Filed['declaration']['lines'][number];
