import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { furtherDueRules } from '@landfall/law/us/part-143/subpart-c/section-28-further-duty';
import { decisionRules } from '@landfall/law/examination/decision';
import { lastDayIsAWorkingDay } from '@landfall/law/examination/document-request';
import { settingRules } from '@landfall/law/examination/setting';

@Resolver()
export class ReviewRulesQuery {
  @Query(() => [RuleInWords], { description: 'Every rule of decisions and examinations, by code. Open to everybody.' })
  reviewRules(): RuleInWords[] {
    return rules;
  }
}

const listed = [...decisionRules, lastDayIsAWorkingDay, ...furtherDueRules, ...settingRules];
const rules = rulesInWords(listed as unknown as Rule<never>[]);
