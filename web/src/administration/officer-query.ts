import type { ResultOf } from 'gql.tada';
import { graphql } from '../graph/graph.ts';

/** Somebody who works for Customs, with what an administrator decides about. */
export const OfficerToAdminister = graphql(`
  query OfficerToAdminister($subjectId: ID!) {
    officer(subjectId: $subjectId) {
      subject
      displayName
      email
      emailProven
      roles
      ports
      version
      lastSignedInOn
      invitationEndsAt
      offices {
        id
        office
        port
        since
        until
        reasonCode
      }
    }
  }
`);

export type OfficerShown = NonNullable<ResultOf<typeof OfficerToAdminister>['officer']>;

export const ChangeRights = graphql(`
  mutation ChangeOfficerRights($input: ChangeOfficerRightsInput!) {
    changeOfficerRights(input: $input) {
      officer {
        subject
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const EndRights = graphql(`
  mutation EndOfficerRights($input: EndOfficerRightsInput!) {
    endOfficerRights(input: $input) {
      officer {
        subject
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const SendAgain = graphql(`
  mutation SendInvitationAgain($input: SendInvitationAgainInput!) {
    sendInvitationAgain(input: $input) {
      officer {
        subject
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const Withdraw = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      officer {
        subject
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const GiveOffice = graphql(`
  mutation GiveOffice($input: GiveOfficeInput!) {
    giveOffice(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

export const EndOffice = graphql(`
  mutation EndOffice($input: EndOfficeInput!) {
    endOffice(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);
