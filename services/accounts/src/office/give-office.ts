import { done, GraphQLLocalDate, mutation, refused, UserError } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { administratorOnly } from '../access.js';
import { findOfficer } from '../officer/find-officer.js';
import { officerAgain, officerShown } from '../officer/officer-shown.js';
import { Officer } from '../officer/officer.type.js';
import { oneChangeOfRightsAtATime } from '../officer/one-change-of-rights.js';
import { findingsOfGiving, giveOfficeTo } from './decide-office.js';
import { OfficeTable } from './office.table.js';
import { OfficerOfficeKind, OfficerOfficeReason } from './office.type.js';

@InputType({ description: 'Who holds which office, from a day on.' })
class GiveOfficeInput {
  @Field(() => ID, { description: 'The officer.' })
  subjectId!: string;

  @Field(() => OfficerOfficeKind, { description: 'Which office.' })
  office!: OfficerOfficeKind;

  @Field(() => String, { nullable: true, description: 'Of a port director, and of nobody else: the code of the port.' })
  port?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it is held.' })
  since!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which it is no longer held. Absent: no end is set.',
  })
  until?: string | null;

  @Field(() => OfficerOfficeReason, { description: 'Why.' })
  reasonCode!: OfficerOfficeReason;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The officer with their offices, or what is wrong with it.', simpleResolvers: true })
class GiveOfficePayload {
  @Field(() => Officer, {
    nullable: true,
    description: 'The officer as they stand now; null when there is no such officer.',
  })
  officer!: Officer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when the office was given.' })
  userErrors!: UserError[];
}

export const giveOffice = mutation({
  name: 'giveOffice',
  description:
    'Gives somebody who works for Customs an office to which the law leaves what it does not leave to any officer. It adds to what they may do by their roles, and counts on its days.',
  may: administratorOnly,
  input: GiveOfficeInput,
  inputSays: 'The officer, the office and its days.',
  answers: GiveOfficePayload,
  again: officerAgain,
  async work(input, { em, caller }) {
    await oneChangeOfRightsAtATime({ em, caller });
    const officer = await findOfficer(em, input.subjectId); // may
    const { subjectId: subject, office, port = null, since, until = null, reasonCode } = input;
    const held = await em.find(OfficeTable, { subject });
    const wrong = findingsOfGiving({ office, port, since, until }, officer, held, caller); // law
    if (!officer || wrong.length) return refused(officerShown(officer, caller, wrong));
    const given = giveOfficeTo({ subject, office, port, since, until, reasonCode }); // decide
    em.create(OfficeTable, given.office); // keep
    await em.flush();
    return done(officerShown(officer, caller), subject, given.event); // answer
  },
});
