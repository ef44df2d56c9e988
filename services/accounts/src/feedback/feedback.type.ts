import { as, enumOf } from '@landfall/service-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { FeedbackRow } from './feedback.table.js';
import { moodSays, type Mood } from './mood.js';

export const FeedbackMood = enumOf(moodSays, { name: 'FeedbackMood', description: 'How somebody found a page.' });
export type FeedbackMood = Mood;

@ObjectType({ description: 'What somebody wrote about a page of the portal.', simpleResolvers: true })
export class Feedback {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field({ description: 'The page, without what names anybody’s things: `/drafts/*/contact`.' })
  page!: string;

  @Field({ description: 'The language that the page was read in, as `sm` (BCP 47).' })
  language!: string;

  @Field(() => FeedbackMood, { nullable: true, description: 'How they found it; null where they did not say.' })
  mood!: FeedbackMood | null;

  @Field({ description: 'What they wrote, as plain text.' })
  says!: string;

  @Field({ description: 'When they wrote it.' })
  writtenAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address to answer to; null where they asked for no answer, or are known by none.',
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'What staff noted; null until somebody has looked at it.' })
  note!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was noted; null until then.' })
  notedAt!: Date | null;
}

export const toFeedback = (
  { id, page, language, mood, says, writtenAt, note, notedAt }: FeedbackRow,
  email: string | null,
): Feedback => as(Feedback, { id, page, language, mood, says, writtenAt, email, note, notedAt });
