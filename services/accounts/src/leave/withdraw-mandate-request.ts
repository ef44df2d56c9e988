import { done, mutation, refused, userError, UserError } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MandateRequestTable } from '../account/mandate.table.js';
import { whoMayGive } from './access.js';
import { whoAsks } from './find-request.js';
import { MandateRequest, toMandateRequest } from './mandate-request.type.js';

@InputType({ description: 'Which request you take back.' })
class WithdrawMandateRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The request, whose link opens nothing any more.', simpleResolvers: true })
class WithdrawMandateRequestPayload {
  @Field(() => MandateRequest, { nullable: true, description: 'The request; null when there is none of yours.' })
  request!: MandateRequest | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the link is over.' })
  userErrors!: UserError[];
}

export const withdrawMandateRequest = mutation({
  name: 'withdrawMandateRequest',
  description: 'Takes back that you asked a client for a mandate: its link is over at once.',
  may: whoMayGive,
  input: WithdrawMandateRequestInput,
  inputSays: 'The request.',
  answers: WithdrawMandateRequestPayload,
  again: async (id, { em, caller }) => {
    const row = await em.findOneOrFail(MandateRequestTable, { id });
    return { request: toMandateRequest(row, await whoAsks(em, row), caller) };
  },
  async work({ requestId: id }, { em, caller, now }) {
    const own = { id, brokerAccountId: caller.accountId!, mandateId: null, goodUntil: { $gt: now } };
    const row = await em.findOne(MandateRequestTable, own, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row) return refused({ userErrors: [notThere] });
    row.goodUntil = now;
    await em.flush();
    return done({ request: toMandateRequest(row, await whoAsks(em, row), caller) }, id);
  },
});

const notThere = userError(
  'MANDATE_REQUEST_NOT_THERE',
  'There is no such request of yours that is still open.',
  ['requestId'],
  { nextStep: 'Look at your list again: it may have been answered.' },
);
