import { inEnglish, type Params, type Severity as SeverityOfRule, type Told } from '@landfall/rule';
import { Directive, Field, ObjectType } from 'type-graphql';
import { enumOf } from './enum-of.js';
import { as } from '../records/as.js';

const severitySays: Readonly<Record<SeverityOfRule, string>> = {
  ERROR: 'What was asked was not done because of this.',
  WARNING: 'What was asked was done; this is for the caller to know, or for an officer to answer.',
};
/** Whether a finding stops the filing, or is only said. */
export const Severity = enumOf(severitySays, {
  name: 'Severity',
  description: 'Whether a finding stops what was asked, or is only said.',
});
export type Severity = SeverityOfRule;

@ObjectType({
  description: 'One thing that is wrong with what was asked, where, by which rule, and what to do about it.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class UserError {
  @Field({ description: 'A stable code for programs, in capitals, as `INFORMAL_LIMIT_EXCEEDED`.' })
  code!: string;

  @Field({ description: 'One sentence for people: what is wrong.' })
  message!: string;

  @Field(() => [String], {
    description:
      'Where in the caller’s own input, from the outside in: `["lines", "2", "htsNumber"]`. Empty: the whole.',
  })
  path!: string[];

  @Field(() => Severity, { description: 'Whether this stopped what was asked.' })
  severity!: Severity;

  @Field(() => String, {
    nullable: true,
    description: 'The rule behind it, as `19 CFR 143.21(a)`; null where no law is cited.',
  })
  citation!: string | null;

  @Field(() => String, { nullable: true, description: 'One sentence: what the caller can do now.' })
  nextStep!: string | null;

  /** What its sentences are made of, where they have figures; not in the schema. */
  told?: Told | undefined;
}

/** Makes a `UserError` that stops the operation, from its parts; `params` stand in the places of its sentences. */
export function userError(
  code: string,
  message: string,
  path: readonly string[] = [],
  { params, ...more }: ErrorParts = {},
): UserError {
  const told = params ? toldWith(params, message, more.nextStep ?? null) : more.told;
  return as(UserError, {
    code,
    message: told?.message ? inEnglish(told.message) : message,
    path: [...path],
    severity: more.severity ?? 'ERROR',
    citation: more.citation ?? null,
    nextStep: told?.nextStep ? inEnglish(told.nextStep) : (more.nextStep ?? null),
    told,
  });
}

interface ErrorParts {
  citation?: string | null;
  nextStep?: string | null;
  severity?: 'ERROR' | 'WARNING';
  params?: Params;
  told?: Told;
}

const toldWith = (params: Params, message: string, nextStep: string | null): Told => ({
  message: { sentences: [message], params },
  ...(nextStep === null ? {} : { nextStep: { sentences: [nextStep], params } }),
});
