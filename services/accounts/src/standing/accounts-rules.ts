import { participationRules } from '@landfall/law/us/part-143/subpart-a/participation';
import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';

@Resolver()
export class AccountsRulesQuery {
  @Query(() => [RuleInWords], {
    description: 'Every rule of how accounts take part, by code. Open to everybody.',
  })
  accountsRules(): RuleInWords[] {
    return rules;
  }
}

const rules = rulesInWords(participationRules as unknown as Rule<never>[]);
