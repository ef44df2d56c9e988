import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';

/** Whether a finding stops the filing, or is only said. */
export enum Severity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
}
registerEnumType(Severity, {
  name: 'Severity',
  description: 'Whether a finding stops what was asked, or is only said.',
  valuesConfig: {
    ERROR: { description: 'What was asked was not done because of this.' },
    WARNING: { description: 'What was asked was done; this is for the caller to know, or for an officer to answer.' },
  },
});

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
  more: { citation?: string | null; nextStep?: string | null; severity?: 'ERROR' | 'WARNING' } = {},
): UserError {
  return Object.assign(new UserError(), {
    code,
    message,
    path: [...path],
    severity: (more.severity ?? 'ERROR') as Severity,
    citation: more.citation ?? null,
    nextStep: more.nextStep ?? null,
  });
}
