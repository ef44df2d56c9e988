import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { furtherDueRules } from '../law/part-143-further-due.js';
import { decisionRules } from './decision-rules.js';
import { settingRules } from './setting-rules.js';

@Resolver()
export class ReviewRulesQuery {
  @Query(() => [RuleInWords], { description: 'Every rule of decisions and examinations, by code. Open to everybody.' })
  reviewRules(): RuleInWords[] {
    return rules;
  }
}

const rules = rulesInWords([...decisionRules, ...furtherDueRules, ...settingRules] as unknown as Rule<never>[]);
