import {
  abiStatuses,
  accountKinds,
  changesOfRights,
  credentialKinds,
  mandateScopes,
  officeReasons,
  offices,
  participantKinds,
  standingReasons,
} from '@landfall/law';
import { z } from 'zod';
import { code, counter, decimal, defineEvent, id, legalDate, port } from './define-event.js';

const announced = { producer: 'accounts', version: 1, visibleto: 'account' } as const;

const mandate = { mandateId: id(), clientAccountId: id(), brokerAccountId: id() };
const bothSides = (data: { clientAccountId: string; brokerAccountId: string }) => ({
  accounts: [data.clientAccountId, data.brokerAccountId],
});
/** When a standing fact begins and ends. Absent of what was announced before facts had days: it holds on any. */
const days = {
  since: legalDate().optional(),
  /** The first day on which it no longer holds; absent or null while it stands. */
  until: legalDate().nullish(),
  /** Why it was set or ended. Absent of what the platform itself set, and of what was announced before reasons were told. */
  reasonCode: z.enum(standingReasons).optional(),
};
const itself = (data: { accountId: string }) => ({ accounts: [data.accountId] });

/** What the accounts service announces. */
export const accountsEvents = [
  defineEvent({
    ...announced,
    type: 'account.opened',
    data: z.object({ accountId: id(), kind: z.enum(accountKinds) }),
    audience: itself,
  }),
  defineEvent({ ...announced, type: 'account.claimed', data: z.object({ accountId: id() }), audience: itself }),
  defineEvent({
    ...announced,
    type: 'session.ended',
    data: z.object({ sessionId: id(), subjectId: id() }),
  }),
  defineEvent({
    ...announced,
    // Of a sandbox alone: deadlines about what the account owns run by a clock that is so far ahead; 0 sets it right again.
    type: 'sandbox.clock-set',
    data: z.object({ accountId: id(), daysAhead: z.int().min(0) }),
    examples: [{ accountId: 'acc_3v8k2q0m5t7x9b1d4f6h8j0n2p', daysAhead: 30 }],
    audience: itself,
  }),
  defineEvent({
    ...announced,
    type: 'mandate.given',
    data: z.object({
      ...mandate,
      givenOn: legalDate(),
      /** The first day on which it will no longer hold; absent where no end was set. */
      endsOn: legalDate().optional(),
      /** FILE is meant where nothing is said. */
      scope: z.enum(mandateScopes).optional(),
    }),
    audience: bothSides,
  }),
  defineEvent({
    ...announced,
    type: 'mandate.ended',
    data: z.object({ ...mandate, endedOn: legalDate() }),
    audience: bothSides,
  }),
  defineEvent({
    ...announced,
    type: 'participation.changed',
    data: z.object({
      accountId: id(),
      abiStatus: z.enum(abiStatuses),
      participantKind: z.enum(participantKinds),
      ...days,
    }),
    audience: itself,
  }),
  defineEvent({
    ...announced,
    type: 'payment-method.changed',
    data: z.object({ accountId: id(), statementProcessing: z.boolean(), ach: z.boolean(), ...days }),
    audience: itself,
  }),
  defineEvent({
    ...announced,
    type: 'credential.changed',
    data: z.object({
      accountId: id(),
      kind: z.enum(credentialKinds),
      /** As whoever gave it numbered it; null where it has no number. */
      number: code().nullable(),
      /** Of a bond, for how much it stands. */
      amountUsd: decimal().nullable(),
      since: legalDate(),
      until: legalDate().nullable(),
      reasonCode: z.enum(standingReasons),
    }),
    examples: [
      {
        accountId: 'acc_7y5w3t1r9p7n5m3k1h9f7d5b3z',
        kind: 'CONTINUOUS_BOND',
        number: '21C000123',
        amountUsd: '50000.00',
        since: '2026-12-01',
        until: null,
        reasonCode: 'GRANTED',
      },
    ],
    audience: itself,
  }),
  defineEvent({
    ...announced,
    type: 'rights.changed',
    data: z.object({
      subjectId: id(),
      accountId: id(),
      rightsVersion: counter(),
      /** Of who works for Customs: as what, and at which ports. Absent of the trade, and before ports were announced. */
      roles: z.array(code()).optional(),
      ports: z.array(port()).optional(),
      /** By what they came to be so, of who works for Customs; absent where that was not kept. */
      change: z.enum(changesOfRights).optional(),
    }),
    // Its ports are facts, and no audience: who works where is not told in the feeds of others.
    audience: itself,
  }),
  defineEvent({
    ...announced,
    visibleto: 'customs',
    type: 'office.changed',
    data: z.object({
      officeId: id(),
      subjectId: id(),
      office: z.enum(offices),
      /** Of which port; null where it is of all. */
      port: port().nullable(),
      since: legalDate(),
      /** The first day on which it is no longer held; null while no end is set. */
      until: legalDate().nullable(),
      /** Why it was given or ended. Absent of what the sandbox itself gave. */
      reasonCode: z.enum(officeReasons).optional(),
    }),
    examples: [
      {
        officeId: 'off_7y5w3t1r9p7n5m3k1h9f7d5b3z',
        subjectId: 'per_5b3z7y5w3t1r9p7n5m3k1h9f7d',
        office: 'PORT_DIRECTOR',
        port: '3201',
        since: '2026-12-01',
        until: null,
        reasonCode: 'APPOINTED',
      },
    ],
  }),
] as const;
