import type { Severity as SeverityOfRule } from '@landfall/rule';
import { Directive, Field, ObjectType } from 'type-graphql';
import { enumOf } from './enum-of.js';

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
}

/** Makes a `UserError` that stops the operation, from its parts. */
export function userError(
  code: string,
  message: string,
  path: readonly string[] = [],
  more: { citation?: string | null; nextStep?: string | null; severity?: Severity } = {},
): UserError {
  return Object.assign(new UserError(), {
    code,
    message,
    path: [...path],
    severity: more.severity ?? 'ERROR',
    citation: more.citation ?? null,
    nextStep: more.nextStep ?? null,
  });
}
