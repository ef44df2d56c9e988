import type { EmailAddress } from '@landfall/law';
import { countParam } from '@landfall/rule';
import { change, done, refused, userError, type Caller, type Context, type UserError } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AccountTable } from '../account/account.table.js';
import { noteLanguage } from '../language/note-language.js';
import { askForLink } from '../links/ask-for-link.js';
import { PersonTable } from '../account/person.table.js';
import { loadViewer } from '../account/load-viewer.js';
import type { Viewer } from '../account/viewer.type.js';
import { AttachEmailInput, AttachEmailPayload } from './attach-email.input.js';
import { EmailTable } from './email.table.js';
import { emailFlaw, readEmail } from './read-email.js';

const attachEmail = { name: 'attachEmail', payload: AttachEmailPayload };

@Resolver()
export class AttachEmail {
  @Mutation(() => AttachEmailPayload, {
    description:
      'Gives your account an e-mail address. A single-use link goes there, and using it makes the account yours for good.',
  })
  attachEmail(
    @Arg('input', () => AttachEmailInput, { description: 'The address, and your name.' }) input: AttachEmailInput,
    @Ctx() context: Context,
  ): Promise<AttachEmailPayload> {
    return change(attachEmail, input, context, async ({ em, caller, now }) => {
      const email = readEmail(input.email);
      const name = input.displayName?.trim() ?? '';
      const flaw = emailFlaw(input.email);
      const wrong = [...(flaw ? [flaw] : []), ...(name.length > longestName ? [nameTooLong] : [])];
      if (!email || wrong.length) return refused(answer(await loadViewer(em, caller), wrong));
      if (name) await callThem(em, caller, name);
      const { language = 'en' } = caller;
      await noteLanguage(em, caller.subject, language);
      await keepEmail(em, caller.subject, email, now);
      await askForLink(em, { purpose: 'CLAIM', email, askedBy: caller.subject, language, ...whose(caller) });
      await em.flush();
      return done(answer(await loadViewer(em, caller), []), caller.subject);
    });
  }
}

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

const answer = (viewer: Viewer | null, userErrors: UserError[]): AttachEmailPayload =>
  Object.assign(new AttachEmailPayload(), { viewer, userErrors });
