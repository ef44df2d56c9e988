import type { Rule } from '@landfall/rule';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Severity } from './user-error.type.js';
import { as } from '../records/as.js';

@ObjectType('Rule', {
  description:
    'A rule whose breaking is told in `userErrors` and findings, as a sentence that is true of what is lawful.',
  simpleResolvers: true,
})
@Directive('@shareable')
export class RuleInWords {
  @Field({
    description:
      'The code by which it is told, as `INFORMAL_LIMIT_EXCEEDED`. Some codes stand for several rules, each with its sentence.',
  })
  code!: string;

  @Field({ description: 'The rule, as one or two sentences for people.' })
  says!: string;

  @Field(() => String, { nullable: true, description: 'The law behind it; null where no law is cited.' })
  citation!: string | null;

  @Field({ description: 'What can be done when it is broken.' })
  nextStep!: string;

  @Field(() => Severity, { description: 'Whether breaking it stops what was asked.' })
  severity!: Severity;

  @Field({ description: 'Whether a filer may ask an officer to judge it: it then stops nothing.' })
  askable!: boolean;
}

/** Rules for callers to read, by code; what several lists hold alike stands once. */
export function rulesInWords(rules: readonly Rule<never>[]): RuleInWords[] {
  const told = rules.map(({ code, says, citation, nextStep, severity = 'ERROR', askable = false }) =>
    as(RuleInWords, { code, says, citation, nextStep, severity, askable }),
  );
  const once = new Map(told.map((rule) => [JSON.stringify(rule), rule]));
  return [...once.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
