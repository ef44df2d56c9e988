import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from '../../graph/graph.ts';

const Shown = graphql(`
  fragment PhaseShown on Phase @_unmask {
    id
    since
    until
    isConfirmed
    closedWays
    closedFilers
    asks {
      kind
      question
      label
    }
    words {
      language
      title
      says
      instead
      hours
    }
    proposedAt
    proposedBy {
      subject
      displayName
    }
    confirmedAt
    confirmedBy {
      subject
      displayName
    }
  }
`);

export const PhasesToSet = graphql(
  `
    query PhasesToSet {
      phase {
        ...PhaseShown
      }
      phases {
        ...PhaseShown
      }
      phaseQuestions {
        kind
        question
        label
      }
    }
  `,
  [Shown],
);

export const ProposePhase = graphql(`
  mutation ProposePhase($input: ProposePhaseInput!) {
    proposePhase(input: $input) {
      phase {
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

export const ConfirmPhase = graphql(`
  mutation ConfirmPhase($input: ConfirmPhaseInput!) {
    confirmPhase(input: $input) {
      phase {
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

export type PhasesFound = ResultOf<typeof PhasesToSet>;
export type PhaseShown = PhasesFound['phases'][number];
export type AskedFor = PhasesFound['phaseQuestions'][number];
export type ProposedPhase = VariablesOf<typeof ProposePhase>['input'];
