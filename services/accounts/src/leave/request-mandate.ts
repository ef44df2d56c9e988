import { countParam } from '@landfall/rule';
import { done, mutation, newId, refused, userError, UserError, type Work } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MandateRequestTable, type MandateRequestRow } from '../account/mandate.table.js';
import { emailFlaw, readEmail } from '../email/read-email.js';
import { writeMail } from '../mail/write-mail.js';
import { mayWriteToStranger } from '../mail/write-to-strangers.js';
import { newToken } from '../session/secret-token.js';
import { whoMayGive } from './access.js';
import { findingsOfText } from '../mandate/decide-mandate.js';
import { whoAsks } from './find-request.js';
import { MandateRequest, toMandateRequest } from './mandate-request.type.js';

@InputType({ description: 'Whom you ask.' })
class RequestMandateInput {
  @Field({ description: 'Your own word for the client, up to 100 characters, for your list: nobody else reads it.' })
  clientInWords!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the link is to go by mail; left out, you send it yourself. It goes to no address that has had too much mail.',
  })
  email?: string | null;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The request with its link, the same for every address.', simpleResolvers: true })
class RequestMandatePayload {
  @Field(() => MandateRequest, { nullable: true, description: 'The request; null when nothing was asked.' })
  request!: MandateRequest | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the link is made.' })
  userErrors!: UserError[];
}

export const requestMandate = mutation({
  name: 'requestMandate',
  description:
    'Asks a client for leave to act for it. The client opens the link, signs in, reads who asks and answers. Whether an address is known here is not told.',
  may: whoMayGive,
  input: RequestMandateInput,
  inputSays: 'The client.',
  answers: RequestMandatePayload,
  again: async (id, { em, caller }) => {
    const row = await em.findOneOrFail(MandateRequestTable, { id });
    return { request: toMandateRequest(row, await whoAsks(em, row), caller) };
  },
  async work({ clientInWords, email: typed = null }, it) {
    const { em, caller, now } = it;
    const brokerAccountId = caller.accountId!;
    const flaw = typed?.trim() ? emailFlaw(typed) : null;
    const open = { brokerAccountId, mandateId: null, goodUntil: { $gt: now } };
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`mandates of ${brokerAccountId}`]);
    const wrong = [
      ...findingsOfText('clientInWords', clientInWords, longestWord),
      ...(flaw ? [flaw] : []),
      ...((await em.count(MandateRequestTable, open)) >= mostOpen ? [tooMany] : []),
    ];
    if (wrong.length) return refused({ userErrors: wrong });
    const row = em.create(MandateRequestTable, {
      ...{ id: newId('mrq'), brokerAccountId, askedBy: caller.subject, code: newToken(16), mandateId: null },
      ...{ clientInWords: clientInWords.trim(), askedAt: now, goodUntil: new Date(now.getTime() + goodForMs) },
    });
    await em.flush();
    if (typed?.trim()) await sendLink(row, typed, it);
    return done({ request: toMandateRequest(row, await whoAsks(em, row), caller) }, row.id);
  },
});

const longestWord = 100;
const mostOpen = 200;
const dayMs = 24 * 60 * 60 * 1_000;
const goodForMs = 30 * dayMs;

const tooMany = userError('TOO_MANY_MANDATE_REQUESTS', 'An account asks up to {most} clients at a time.', [], {
  params: { most: countParam(mostOpen) },
  nextStep: 'Take back those that nobody will answer, and ask again.',
});

/** Mail by the real time: it counts with all that goes to addresses on somebody’s mere word. */
async function sendLink(row: MandateRequestRow, typed: string, { em, caller }: Work): Promise<void> {
  const email = readEmail(typed);
  const now = new Date();
  if (!email || !(await mayWriteToStranger(em, email.address, now))) return;
  const { askedByEmail } = await whoAsks(em, row);
  const facts = { token: row.code, askedBy: askedByEmail ?? '' };
  const mail = { recipient: email.typed, template: 'mandate-asked', cause: row.id, facts } as const;
  writeMail(em, { ...mail, worthSendingMs: 3 * dayMs, language: caller.language ?? null }, now);
  await em.flush();
}
