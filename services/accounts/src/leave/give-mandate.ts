import { pagoPago } from '@landfall/law';
import { latestDay, zoneOfPort } from '@landfall/law/shared/day-at-port';
import { Temporal } from '@landfall/rule';
import { done, GraphQLLocalDate, mutation, refused, setDeadline, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MandateTable, type MandateRow } from '../account/mandate.table.js';
import { whoMayGive } from './access.js';
import { findingsOfGiving, mandateGiven, newMandateId, type Terms } from '../mandate/decide-mandate.js';
import { requestOfLink } from './find-request.js';
import { namesOf } from '../mandate/list-mandates.js';
import { Mandate, toMandate } from '../mandate/mandate.type.js';
import { tellByMail } from './tell-by-mail.js';
import { mandateLasts } from './when-mandate-over.js';

@InputType({ description: 'To whom you give a mandate, from when until when, and how you stand as receiver of goods.' })
class GiveMandateInput {
  @Field({ description: 'What the link of who asks ends with.' })
  code!: string;

  @Field({ description: 'Your name as receiver of goods, up to 200 characters: who holds the mandate writes it so.' })
  receiverName!: string;

  @Field({ description: 'Your address as receiver of goods, up to 500 characters.' })
  receiverAddress!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which it holds; left out, today.' })
  since?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it no longer holds; left out, it holds until one of the two ends it.',
  })
  until?: string | null;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The mandate that you gave, or what is wrong with it.', simpleResolvers: true })
class GiveMandatePayload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate; null when none was given.' })
  mandate!: Mandate | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when it is given.' })
  userErrors!: UserError[];
}

export const giveMandate = mutation({
  name: 'giveMandate',
  description:
    'Gives whoever asked by the link leave to declare and file for your account. They see what they filed themselves and nothing else of yours; you see all of it, for good. You can end it at any time.',
  may: whoMayGive,
  input: GiveMandateInput,
  inputSays: 'The link, the days, and you as receiver.',
  answers: GiveMandatePayload,
  again: mandateAgain,
  async work({ code, since = null, until = null, ...receiver }, { em, caller, now }) {
    const clientAccountId = caller.accountId!;
    const request = await requestOfLink(em, code, now, { lock: true }); // may
    const today = latestDay(now).toString();
    const terms: Terms = { ...receiver, since, until };
    const pair = { clientAccountId, brokerAccountId: request?.brokerAccountId ?? '' };
    const standing = await em.findOne(MandateTable, { ...pair, endedOn: null });
    const wrong = findingsOfGiving({ terms, request, clientAccountId, standing, today }); // law
    if (!request || wrong.length) return refused({ userErrors: wrong });
    const { mandate, event } = mandateGiven({
      ...{ id: newMandateId(), ...pair, givenOn: since ?? today, endsOn: until },
      ...{ receiverName: receiver.receiverName.trim(), receiverAddress: receiver.receiverAddress.trim() },
    }); // decide
    em.create(MandateTable, mandate);
    await em.flush();
    request.mandateId = mandate.id;
    if (until) await setDeadline(em, { ...mandateLasts(mandate), dueOn: lastDayBefore(until), zone });
    await tellByMail(em, mandate.brokerAccountId, 'mandate-given', mandate.id); // keep
    await em.flush();
    return done(await mandateAnswered(mandate, { em, caller }), mandate.id, event); // answer
  },
});

// Where it is still today the longest: what is over there is over at every port.
const zone = zoneOfPort(pagoPago.code);
const lastDayBefore = (until: string): string => Temporal.PlainDate.from(until).subtract({ days: 1 }).toString();

/** The mandate as its caller sees it. */
export const mandateAnswered = async (row: MandateRow, { em, caller }: Pick<Change, 'em' | 'caller'>) => ({
  mandate: toMandate(row, await namesOf(em, [row]), caller),
});

export async function mandateAgain(id: string, { em, caller }: Change) {
  return mandateAnswered(await em.findOneOrFail(MandateTable, { id }), { em, caller });
}
