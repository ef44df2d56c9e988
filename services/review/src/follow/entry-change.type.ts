import { entryNewsSays, type EntryNews } from '@landfall/law';
import { as, enumOf, sees, type Caller } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { followAccess } from './access.js';
import type { EntryChangeRow } from './entry-change.table.js';

export const ReviewEntryChanged = enumOf(entryNewsSays, {
  name: 'ReviewEntryChanged',
  description: 'What happened to an entry under review.',
});
export type ReviewEntryChanged = EntryNews;

@ObjectType({
  description: 'Something that happened to an entry under review; for Customs only.',
  simpleResolvers: true,
})
export class ReviewEntryChange {
  @Field(() => ReviewEntryChanged, { description: 'What happened.' })
  what!: ReviewEntryChanged;

  @Field(() => Int, { description: 'The version of the entry since then.' })
  entryVersion!: number;

  @Field({ description: 'When.' })
  at!: Date;
}

/** A change as this caller may see it; null for everyone but Customs of the port. */
export function toEntryChange(row: EntryChangeRow, caller: Caller, facts: ReviewFacts): ReviewEntryChange | null {
  if (!sees(followAccess, 'ReviewEntryChange', caller, facts)) return null;
  const { what, entryVersion, at } = row;
  return as(ReviewEntryChange, { what, entryVersion, at });
}
