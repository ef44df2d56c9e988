import { graphql } from '../../graph/graph.ts';

/** Decides, and tells what had changed where the decision came too late. */
export const Decide = graphql(`
  mutation Decide($input: DecideReviewInput!) {
    decideReview(input: $input) {
      changes {
        what
        at
        entryVersion
      }
      review {
        id
        version
        entryVersion
        holder {
          subject
          displayName
        }
      }
      userErrors {
        code
        message
        path
        citation
        nextStep
      }
    }
  }
`);

export const Examine = graphql(`
  mutation Examine($input: RecordExaminationInput!) {
    recordExamination(input: $input) {
      review {
        id
      }
      userErrors {
        code
        message
        path
        citation
        nextStep
      }
    }
  }
`);

export const SetExamination = graphql(`
  mutation SetExamination($input: SetExaminationInput!) {
    setExamination(input: $input) {
      review {
        id
        version
      }
      userErrors {
        code
        message
        path
        nextStep
      }
    }
  }
`);

export const Determine = graphql(`
  mutation Determine($input: MakeDeterminationInput!) {
    makeDetermination(input: $input) {
      review {
        id
      }
      userErrors {
        code
        message
        path
        citation
        nextStep
      }
    }
  }
`);

export const Keep = graphql(`
  mutation Keep($input: KeepReviewInput!) {
    keepReview(input: $input) {
      review {
        id
        idleReturnsAt
      }
      userErrors {
        code
      }
    }
  }
`);

/** What happened to the entry since an officer looked at it. */
export const ReviewChanges = graphql(`
  query ReviewChanges($id: ID!, $since: Int!) {
    review(id: $id) {
      id
      changes(sinceEntryVersion: $since) {
        what
        at
        entryVersion
      }
    }
  }
`);
