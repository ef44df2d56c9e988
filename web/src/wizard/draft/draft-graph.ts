import type { ResultOf } from 'gql.tada';
import { graphql } from '../../graph/graph.ts';
import { byQuestion, type Answers } from '../questions/answers.ts';
import { ThreadFields } from '../../thread/thread-query.ts';

const Finding = graphql(`
  fragment DraftFinding on UserError @_unmask {
    code
    message
    path
    severity
    citation
    nextStep
  }
`);

const Judged = graphql(
  `
    fragment JudgedDraft on Draft @_unmask {
      askableCodes
      client {
        id
      }
      findings {
        ...DraftFinding
      }
      excise {
        totalUsd
        lines {
          key
          basisUsd
          ratePercent
          exciseUsd
          says
          citation
          afterEntry {
            says
            citation
          }
        }
      }
    }
  `,
  [Finding],
);

const Kept = graphql(`
  fragment KeptDraft on Draft @_unmask {
    id
    reference
    kind
    status
    version
    savedAt
    hasResumeCode
    answers {
      said {
        question
        value
      }
      lines {
        key
        said {
          question
          value
        }
      }
      documents {
        documentId
        receipt
        kind
        fileName
      }
      askOfficer
      filerReference
      step
    }
  }
`);

/** What Customs made of it: where it was filed and sent back, why. */
const EntryOfDraft = graphql(
  `
    fragment EntryOfDraft on Draft @_unmask {
      filedLineKeys
      copied {
        reference
        leftOut {
          question
          why
          lineNumbers
        }
      }
      entry {
        id
        reference
        port
        waitingFor
        entryVersion
        reasonCode
        review {
          id
          decidedAt
          lineNumbers
        }
        ...ThreadFields
      }
    }
  `,
  [ThreadFields],
);

export const StartDraft = graphql(`
  mutation StartDraft($input: StartDraftInput!) {
    startDraft(input: $input) {
      draft {
        id
        reference
        version
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

export const DraftByReference = graphql(
  `
    query DraftByReference($reference: String!) {
      draft(by: { reference: $reference }) {
        ...KeptDraft
        ...JudgedDraft
        ...EntryOfDraft
      }
    }
  `,
  [Kept, Judged, EntryOfDraft],
);

export const SaveDraft = graphql(
  `
    mutation SaveDraft($input: SaveDraftInput!) {
      saveDraft(input: $input) {
        draft {
          ...KeptDraft
        }
        userErrors {
          ...DraftFinding
        }
      }
    }
  `,
  [Kept, Finding],
);

export const JudgeDraft = graphql(
  `
    query JudgeDraft($id: ID!) {
      draft(by: { id: $id }) {
        version
        ...JudgedDraft
      }
    }
  `,
  [Judged],
);

export const FileDraft = graphql(
  `
    mutation FileDraft($input: FileDraftInput!) {
      fileDraft(input: $input) {
        entry {
          reference
        }
        userErrors {
          ...DraftFinding
        }
      }
    }
  `,
  [Finding],
);

export const MakeResumeCode = graphql(`
  mutation MakeResumeCode($input: MakeResumeCodeInput!) {
    makeResumeCode(input: $input) {
      code
      userErrors {
        message
        nextStep
      }
    }
  }
`);

export const DiscardDraft = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** A draft as it is kept, with its answers by the names of their questions. */
export type KeptDraft = Omit<ResultOf<typeof Kept>, 'answers'> & { answers: Answers };

/** What the graph tells of a draft, as the wizard keeps it. */
export const toKeptDraft = <D extends ResultOf<typeof Kept>>({ answers, ...draft }: D) => ({
  ...draft,
  answers: byQuestion(answers),
});
export type JudgedDraft = ResultOf<typeof Judged>;
export type Finding = ResultOf<typeof Finding>;
export type EntryOfDraft = NonNullable<ResultOf<typeof EntryOfDraft>['entry']>;
export type Copied = NonNullable<ResultOf<typeof EntryOfDraft>['copied']>;
