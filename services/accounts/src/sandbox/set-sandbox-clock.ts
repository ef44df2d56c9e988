import { makeEvent } from '@landfall/events';
import { countParam } from '@landfall/rule';
import { done, mutation, refused, userError, UserError } from '@landfall/service-kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { actsForAnAccount } from '../access.js';
import { SandboxClockTable } from './sandbox-clock.table.js';

@InputType({ description: 'How far the clock of your account in a sandbox is set ahead.' })
class SetSandboxClockInput {
  @Field(() => Int, { description: 'Whole days from now, up to 3,660; 0 sets it right again.' })
  daysAhead!: number;
}

@ObjectType({ description: 'The clock as it is set, or why it was not.', simpleResolvers: true })
class SetSandboxClockPayload {
  @Field(() => Int, { nullable: true, description: 'How many days it is ahead.' })
  daysAhead!: number | null;

  @Field(() => [UserError], { description: 'Why it was not set; empty when it was.' })
  userErrors!: UserError[];
}

const mostDays = 3_660;

export const setSandboxClock = mutation({
  name: 'setSandboxClock',
  description:
    'Lets the deadlines about what your account owns run out earlier, to see what happens then: a sandbox alone does so. Within a minute they run by a clock that is so many days ahead; nothing else does, nor those of any other account. What ran out stays so when the clock is set right again.',
  may: actsForAnAccount,
  input: SetSandboxClockInput,
  inputSays: 'How far ahead.',
  answers: SetSandboxClockPayload,
  async work({ daysAhead }, { caller, context, em }) {
    if (!context.settings.SANDBOX) return refused({ daysAhead: null, userErrors: [noSandbox] });
    if (daysAhead < 0 || daysAhead > mostDays) return refused({ daysAhead: null, userErrors: [outOfRange] });
    const accountId = caller.accountId!;
    await em.upsert(SandboxClockTable, { accountId, daysAhead });
    const about = { subject: accountId, partitionkey: accountId };
    return done({ daysAhead }, accountId, makeEvent('sandbox.clock-set', { accountId, daysAhead }, about));
  },
});

const noSandbox = userError('NO_SANDBOX', 'The clock can be set in a sandbox alone. This is none.', [], {
  nextStep: 'Try it in a sandbox.',
});
const outOfRange = userError('CLOCK_OUT_OF_RANGE', 'A clock is set ahead by 0 to {most} days.', ['daysAhead'], {
  params: { most: countParam(mostDays) },
  nextStep: 'Give a number of days in this range.',
});
