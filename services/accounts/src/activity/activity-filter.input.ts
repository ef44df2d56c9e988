import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which rows of an activity log to list; what is left out does not narrow it.' })
export class ActivityFilter {
  @Field(() => [String], { nullable: true, description: 'Kinds of events, as `["entry.filed", "entry.released"]`.' })
  types?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The entry that they are about.' })
  entryId?: string | null;

  @Field(() => Date, { nullable: true, description: 'What happened at this instant or later.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'What happened before this instant.' })
  to?: Date | null;
}

/** The filter as a condition on rows of the log. */
export function activityMatching({ types, entryId, from, to }: ActivityFilter = {}): object {
  const occurredAt = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
  return {
    ...(types ? { type: { $in: types.slice(0, 100) } } : {}),
    ...(entryId ? { entryId } : {}),
    ...(from || to ? { occurredAt } : {}),
  };
}
