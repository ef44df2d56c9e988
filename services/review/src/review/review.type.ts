import { as, countedConnectionOf, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReviewFacts } from '../access.js';
import { reviewAccess } from './access.js';
import { Entry, entryStub } from '../entry.type.js';
import { Officer, officerStub } from './officer.type.js';
import {
  ReviewDecision,
  ReviewExaminationLevel,
  ReviewReason,
  ReviewRegime,
  ReviewReturnedReason,
  ReviewStage,
} from './review.enums.js';
import type { ReviewRow } from './review.table.js';

@ObjectType({ description: 'Why entries could not apply a decision.', simpleResolvers: true })
export class ReviewNotAppliedFinding {
  @Field({ description: 'The broken rule of release, as `EXAMINATION_UNFINISHED`.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The law behind it, as `19 CFR 143.34`; null where no law is cited.',
  })
  citation!: string | null;
}

@ObjectType({
  description: 'Customs’ review of one entry: where it stands in the queue and what was decided.',
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Review {
  @Field(() => ID, { description: 'The review’s opaque id.' })
  id!: string;

  @Field(() => Entry, { nullable: true, description: 'The entry under review.' })
  entry!: Entry;

  @Field(() => ReviewStage, { description: 'Where the review stands.' })
  status!: ReviewStage;

  @Field(() => Int, { description: 'Rises with every change an officer should look at: give it as `expectedVersion`.' })
  version!: number;

  @Field(() => Int, {
    description: 'The latest version of the entry that review has heard of: give it to `decideReview`.',
  })
  entryVersion!: number;

  @Field({ description: 'When review heard of the entry.' })
  openedAt!: Date;

  @Field({
    description: 'When the entry was first filed: its place in the queue, which it keeps when it comes back.',
  })
  filedAt!: Date;

  @Field(() => ReviewDecision, {
    nullable: true,
    description: 'The last decision, while it stands; a release follows only when entries applies it.',
  })
  decision!: ReviewDecision | null;

  @Field(() => Date, { nullable: true, description: 'When the last decision was made.' })
  decidedAt!: Date | null;

  @Field(() => [Int], {
    description: 'The numbers of the lines that the last decision is about; empty where its officer named none.',
  })
  lineNumbers!: readonly number[];

  @Field(() => ReviewReason, {
    nullable: true,
    description: 'The officer’s reason for the last decision; Customs only.',
  })
  decisionReason!: ReviewReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'Schedule D code of the port whose officers review it; Customs only.',
  })
  port!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The officer who holds it, to analysts a pseudonym; Customs only, null when nobody does.',
  })
  claimedBy!: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when it is held; Customs only.' })
  claimedAt!: Date | null;

  @Field(() => Officer, {
    nullable: true,
    description: 'The officer who holds it, by name; Customs only, null to analysts.',
  })
  holder!: Officer | null;

  @Field(() => ReviewReturnedReason, {
    nullable: true,
    description: 'Why it last came back to the queue, until it is claimed again; Customs only.',
  })
  returnedReason!: ReviewReturnedReason | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The officer from whom it last came back, to analysts a pseudonym; Customs only.',
  })
  returnedFrom!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day to present the document that is waited for; Customs only.',
  })
  dueOn!: string | null;

  @Field(() => ReviewRegime, { nullable: true, description: 'The law that the entry comes under; Customs only.' })
  regime!: ReviewRegime | null;

  @Field(() => ReviewExaminationLevel, {
    nullable: true,
    description:
      'The examination that binds a release: as `selectivity` proposed it, or as an officer set it; Customs only.',
  })
  examination!: ReviewExaminationLevel | null;

  @Field(() => [ReviewNotAppliedFinding], {
    nullable: true,
    description:
      'Why the last decision was not applied, which brought the review back; empty when none was; Customs only.',
  })
  notApplied!: ReviewNotAppliedFinding[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the findings that the filer asked an officer to judge: a release must answer each; Customs only.',
  })
  askedOfficer!: string[] | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when a message of the filer’s side waits for an answer; null when none does; Customs only.',
  })
  unansweredSince!: Date | null;

  /** For the fields that other rooms add; not in the graph. */
  row!: ReviewRow;
  facts!: ReviewFacts;
}

/** The review as this caller may see it; null when it is not theirs. `accounts` are the parties to its entry. */
export function toReview(row: ReviewRow, caller: Caller, accounts: readonly string[]): Review | null {
  const facts: ReviewFacts = { port: row.port, accounts };
  if (!sees(reviewAccess, 'Review', caller, facts)) return null;
  const { id, entryId, status, version, entryVersion, openedAt, filedAt } = row;
  const { decision, decidedAt, decisionReason, port } = row;
  return as(Review, {
    ...{ id, version, entryVersion, openedAt, filedAt, decidedAt, port, row, facts },
    entry: entryStub(entryId),
    ...{ status, decision },
    lineNumbers: (decision && row.decidedLines) || [],
    decisionReason,
    ...{ regime: row.regime, dueOn: row.dueOn ?? null, returnedFrom: row.returnedFrom ?? null },
    returnedReason: row.returnedReason ?? null,
    holder: row.claimedBy ? officerStub(row.claimedBy) : null,
    claimedBy: row.claimedBy ?? null,
    claimedAt: row.claimedAt ?? null,
    notApplied: row.notApplied.map((finding) => as(ReviewNotAppliedFinding, finding)),
    askedOfficer: row.askedOfficer,
    unansweredSince: row.unansweredSince ?? null,
    examination: row.examination,
  });
}

export const ReviewConnection = countedConnectionOf('Review', () => Review);
