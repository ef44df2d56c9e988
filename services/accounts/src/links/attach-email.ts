import { countParam } from '@landfall/rule';
import { done, mutation, refused, userError, UserError, type Caller } from '@landfall/service-kit';
import type { EmailAddress } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, ObjectType } from 'type-graphql';
import { personOfTheTrade } from '../access.js';
import { AccountTable } from '../account/account.table.js';
import { loadViewer } from '../account/load-viewer.js';
import { PersonTable } from '../account/person.table.js';
import { Viewer } from '../account/viewer.type.js';
import { noteLanguage } from '../language/note-language.js';
import { askForLink } from './ask-for-link.js';
import { EmailTable } from '../email/email.table.js';
import { emailFlaw, readEmail } from '../email/read-email.js';

@InputType({ description: 'The e-mail address by which you want to come back.' })
class AttachEmailInput {
  @Field({ description: 'The address, as you write it.' })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Your name, as Customs should see it; left as it is when absent.',
  })
  displayName!: string | null;
}

@ObjectType({
  description:
    'Who you are now, with the address that is not proven until its link is used. The same for every address, known or new.',
  simpleResolvers: true,
})
class AttachEmailPayload {
  @Field(() => Viewer, { nullable: true, description: 'You.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when a link is on its way.' })
  userErrors!: UserError[];
}

export const attachEmail = mutation({
  name: 'attachEmail',
  description:
    'Gives your account an e-mail address. A single-use link goes there, and using it makes the account yours for good.',
  may: personOfTheTrade,
  input: AttachEmailInput,
  inputSays: 'The address, and your name.',
  answers: AttachEmailPayload,
  async work(input, { em, caller, now }) {
    const email = readEmail(input.email);
    const name = input.displayName?.trim() ?? '';
    const flaw = emailFlaw(input.email);
    const wrong = [...(flaw ? [flaw] : []), ...(name.length > longestName ? [nameTooLong] : [])];
    if (!email || wrong.length) return refused({ viewer: await loadViewer(em, caller), userErrors: wrong });
    if (name) await callThem(em, caller, name);
    const { language = 'en' } = caller;
    await noteLanguage(em, caller.subject, language);
    await keepEmail(em, caller.subject, email, now);
    await askForLink(em, { purpose: 'CLAIM', email, askedBy: caller.subject, language, ...whose(caller) });
    await em.flush();
    return done({ viewer: await loadViewer(em, caller) }, caller.subject);
  },
});

const longestName = 200;

const nameTooLong = userError('TEXT_TOO_LONG', 'A name has at most {most} characters.', ['displayName'], {
  params: { most: countParam(longestName) },
  nextStep: 'Shorten the name.',
});

const whose = ({ subject, accountId }: Caller) => ({ subject, accountId });

/** An address that the person has already is left as it is, proven or not. */
async function keepEmail(
  em: SqlEntityManager,
  subject: string,
  { typed, address }: EmailAddress,
  now: Date,
): Promise<void> {
  const known = await em.findOne(EmailTable, { subject, address });
  if (known) Object.assign(known, { typed, attachedAt: now });
  else em.create(EmailTable, { subject, address, typed, attachedAt: now, invited: false, provenAt: null });
}

/** The person's name; the account of a guest goes by it too. */
async function callThem(em: SqlEntityManager, { subject, accountId }: Caller, displayName: string): Promise<void> {
  await em.nativeUpdate(PersonTable, { subject }, { displayName });
  if (accountId) await em.nativeUpdate(AccountTable, { id: accountId, kind: 'GUEST' }, { displayName });
}
