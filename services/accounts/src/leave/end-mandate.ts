import { latestDay } from '@landfall/law/shared/day-at-port';
import { done, liftDeadlines, mutation, refused, UserError } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MandateTable } from '../account/mandate.table.js';
import { whoMayGive } from './access.js';
import { findingsOfEnding, mandateEnded } from '../mandate/decide-mandate.js';
import { mandateAgain, mandateAnswered } from './give-mandate.js';
import { Mandate } from '../mandate/mandate.type.js';
import { tellByMail } from './tell-by-mail.js';
import { mandateLasts } from './when-mandate-over.js';

@InputType({ description: 'Which mandate ends.' })
class EndMandateInput {
  @Field(() => ID, { description: 'The mandate, which your account gave or holds.' })
  mandateId!: string;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The mandate that has ended, or why it has not.', simpleResolvers: true })
class EndMandatePayload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate; null when there is none of yours.' })
  mandate!: Mandate | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when it has ended.' })
  userErrors!: UserError[];
}

export const endMandate = mutation({
  name: 'endMandate',
  description:
    'Ends a mandate at once, by who gave it or who holds it. What was filed by it stays filed; nothing more is filed by it.',
  may: whoMayGive,
  input: EndMandateInput,
  inputSays: 'The mandate.',
  answers: EndMandatePayload,
  again: mandateAgain,
  async work({ mandateId: id }, { em, caller, now }) {
    const own = { $or: [{ clientAccountId: caller.accountId! }, { brokerAccountId: caller.accountId! }] };
    const mandate = await em.findOne(MandateTable, { id, ...own }, { lockMode: LockMode.PESSIMISTIC_WRITE }); // may
    const wrong = findingsOfEnding(mandate); // law
    if (!mandate || wrong.length) {
      const shown = mandate ? await mandateAnswered(mandate, { em, caller }) : {};
      return refused({ ...shown, userErrors: wrong });
    }
    // The day where it is still today the longest, so that it is over at once at every port.
    const event = mandateEnded(mandate, latestDay(now).toString()); // decide
    await liftDeadlines(em, mandateLasts(mandate).clock, [id]);
    const { clientAccountId, brokerAccountId } = mandate;
    const other = caller.accountId === clientAccountId ? brokerAccountId : clientAccountId;
    await tellByMail(em, other, 'mandate-ended', id); // keep
    await em.flush();
    return done(await mandateAnswered(mandate, { em, caller }), id, event); // answer
  },
});
