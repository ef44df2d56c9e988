import { hidesCharacters, isLanguage, saysSomething } from '@landfall/law';
import { countParam } from '@landfall/rule';
import { done, mutation, newId, refused, signedIn, userError, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FeedbackTable } from './feedback.table.js';
import { FeedbackMood } from './feedback.type.js';
import { pageOf } from './page-of.js';

@InputType({ description: 'What you want to say about a page of the portal.' })
class SendFeedbackInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field({ description: 'The address of the page, as `/start`: of its parts plain words alone are kept.' })
  page!: string;

  @Field({ description: 'The language that it was read in, as `sm` (BCP 47); any other is kept as `en`.' })
  language!: string;

  @Field(() => FeedbackMood, { nullable: true, description: 'How you found it.' })
  mood?: FeedbackMood | null;

  @Field({ description: 'What you want to say: 1 to 2,000 characters of plain text.' })
  says!: string;

  @Field({ description: 'Whether staff may answer to your e-mail address, where you gave one.' })
  wantsAnswer!: boolean;
}

@ObjectType({ description: 'What came of `sendFeedback`.', simpleResolvers: true })
class SendFeedbackPayload {
  @Field({ description: 'Whether it was kept.' })
  isKept!: boolean;

  @Field(() => [UserError], { description: 'Why it was not kept.' })
  userErrors!: UserError[];
}

export const sendFeedback = mutation({
  name: 'sendFeedback',
  description:
    'Tells Treasury and Customs something about a page of the portal; guests too. Nothing of what is filled in goes along.',
  may: signedIn,
  input: SendFeedbackInput,
  inputSays: 'What you want to say.',
  answers: SendFeedbackPayload,
  again: async () => ({ isKept: true }),
  async work({ page, language, mood = null, says, wantsAnswer }, { em, caller: { subject }, now }) {
    const since = new Date(now.getTime() - anHourMs);
    const lately = await em.count(FeedbackTable, { subject, writtenAt: { $gt: since } });
    const userErrors = [...flawsOf(says), ...(lately >= mostAnHour ? [tooOften] : [])]; // may, law
    if (userErrors.length) return refused({ isKept: false, userErrors });
    const row = em.create(FeedbackTable, {
      ...{ id: newId('fbk'), subject, page: pageOf(page), language: isLanguage(language) ? language : 'en' },
      ...{ mood, says: says.trim(), wantsAnswer, writtenAt: now, note: null, notedBy: null, notedAt: null },
    }); // decide, keep
    return done({ isKept: true }, row.id); // answer
  },
});

/** Of one person. Of an address there is no bound beside that on new guests, since many people share one. */
const mostAnHour = 10;
const anHourMs = 3_600_000;
const most = 2_000;

export function flawsOf(says: string, at = 'says'): UserError[] {
  if (says.length > most) return [tooLong(says.length, at)];
  if (hidesCharacters(says)) return [hidden(at)];
  return saysSomething(says) ? [] : [empty(at)];
}

const tooLong = (length: number, at: string) =>
  userError('TEXT_TOO_LONG', 'Write this text in up to {most} characters: this has {length}.', [at], {
    nextStep: 'Shorten it.',
    params: { most: countParam(most), length: countParam(length) },
  });
const hidden = (at: string) =>
  userError('TEXT_HIDES_CHARACTERS', 'The text holds characters that are not seen.', [at], {
    nextStep: 'Type it here instead of pasting it.',
  });
const empty = (at: string) =>
  userError('TEXT_SAYS_NOTHING', 'This text says nothing.', [at], { nextStep: 'Write what you want to say.' });
const tooOften = userError('FEEDBACK_TOO_OFTEN', 'Up to {most} messages are taken from a person in an hour.', [], {
  nextStep: 'Try again in an hour.',
  params: { most: countParam(mostAnHour) },
});
