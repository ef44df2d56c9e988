import { line, more, who, type PartAccess } from '@landfall/service-kit';

export interface MandateFacts {
  clientAccountId: string;
  brokerAccountId: string;
}

const eitherSide = who(
  'either side of the mandate',
  (caller, { clientAccountId, brokerAccountId }: MandateFacts) =>
    caller.accountId !== null && [clientAccountId, brokerAccountId].includes(caller.accountId),
);

export const mandateAccess = {
  types: {
    Account: more('mandatesGiven mandatesReceived'),
    Mandate: line(
      eitherSide,
      'id client clientName broker brokerName scope givenOn endsOn endedOn stands receiverName receiverAddress',
    ),
  },
} satisfies PartAccess;
