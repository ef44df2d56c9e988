import { done, GraphQLLocalDate, mutation, refused, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { findOfficer } from '../officer/find-officer.js';
import { officerAgain, officerShown } from '../officer/officer-shown.js';
import { Officer } from '../officer/officer.type.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { findingsOfEnding, officeChanged } from './decide-office.js';
import { OfficeTable } from './office.table.js';
import { OfficerOfficeReason } from './office.type.js';

@InputType({ description: 'Which office ends, and when.' })
class EndOfficeInput {
  @Field(() => ID, { description: 'The office, by its id.' })
  officeId!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'The first day on which it is no longer held. The same as its first day: it never was.',
  })
  until!: string;

  @Field(() => OfficerOfficeReason, { description: 'Why.' })
  reasonCode!: OfficerOfficeReason;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The officer with their offices, or what is wrong with it.', simpleResolvers: true })
class EndOfficePayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer as they stand now; null when there is no such office.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the office was ended.' })
  userErrors!: UserError[];
}

export const endOffice = mutation({
  name: 'endOffice',
  description: 'Ends an office with a day. What was determined by it before stands.',
  may: administratorOnly,
  input: EndOfficeInput,
  inputSays: 'The office and the day.',
  answers: EndOfficePayload,
  again: officerAgain,
  async work({ officeId: id, until, reasonCode }, { em, caller }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const row = await em.findOne(OfficeTable, { id }); // may
    const officer = row && (await findOfficer(em, row.subject));
    const wrong = findingsOfEnding({ until }, row); // law
    if (!row || wrong.length) return refused(officerShown(officer, caller, wrong));
    Object.assign(row, { until, reasonCode }); // decide, keep
    await em.flush();
    return done(officerShown(officer, caller), row.subject, officeChanged(row)); // answer
  },
});
