import { done, mutation, refused, userError, UserError, type Change } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { readsFeedback } from './access.js';
import { feedbackShown } from './find-feedback.js';
import { FeedbackTable } from './feedback.table.js';
import { Feedback } from './feedback.type.js';
import { flawsOf } from './send-feedback.js';

@InputType({ description: 'What staff note about something that somebody wrote.' })
class NoteFeedbackInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'What was written.' })
  feedbackId!: string;

  @Field({ description: 'The note, as `Read` or `Answered by mail`: 1 to 2,000 characters of plain text.' })
  note!: string;
}

@ObjectType({ description: 'What came of `noteFeedback`.', simpleResolvers: true })
class NoteFeedbackPayload {
  @Field(() => Feedback, { nullable: true, description: 'What was written, with its note; null when none was kept.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why it was not noted.' })
  userErrors!: UserError[];
}

export const noteFeedback = mutation({
  name: 'noteFeedback',
  description:
    'Marks something that somebody wrote as looked at, with a note for staff. A further note takes its place.',
  may: readsFeedback,
  input: NoteFeedbackInput,
  inputSays: 'What was written, and the note.',
  answers: NoteFeedbackPayload,
  again: async (id: string, { em }: Change) => {
    return { feedback: await feedbackShown(em, await em.findOneOrFail(FeedbackTable, { id })) };
  },
  async work({ feedbackId, note }, { em, caller, now }) {
    const row = await em.findOne(FeedbackTable, { id: feedbackId }); // may
    const userErrors = row ? flawsOf(note, 'note') : [notThere];
    if (!row || userErrors.length) return refused({ userErrors });
    em.assign(row, { note: note.trim(), notedBy: caller.subject, notedAt: now }); // keep
    return done({ feedback: await feedbackShown(em, row) }, row.id); // answer
  },
});

const notThere = userError('FEEDBACK_NOT_THERE', 'There is nothing of that id.', ['feedbackId'], {
  nextStep: 'Look at the list again.',
});
