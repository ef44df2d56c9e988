import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { assessmentDoubts } from '@landfall/law/as/title-11/chapter-10-rates';
import { lastDayIsAWorkingDay } from '@landfall/law/examination/last-day-of-request';
import { settingRules } from '@landfall/law/examination/setting';
import { decisionLaws } from '@landfall/law/law-of-decision';
import { determinationRules } from '@landfall/law/us/determination';
import { informalEntryIsNotReleased } from '@landfall/law/us/part-143/subpart-c/section-22-formal-entry';
import { reviewLife } from '@landfall/law/shared/life-cycles/review';

@Resolver()
export class ReviewRulesQuery {
  @Query(() => [RuleInWords], { description: 'Every rule of decisions and examinations, by code. Open to everybody.' })
  reviewRules(): RuleInWords[] {
    return rules;
  }
}

const toldRules = Object.values(decisionLaws).flatMap(({ stated, decided }) => [...stated, ...decided]);
const movingRules = reviewLife.moves.flatMap(({ needs = [] }) => needs);

const listed = [
  ...toldRules,
  ...determinationRules,
  informalEntryIsNotReleased,
  ...[lastDayIsAWorkingDay, ...assessmentDoubts],
  ...settingRules,
  ...movingRules,
];
const rules = rulesInWords(listed as unknown as Rule<never>[]);
