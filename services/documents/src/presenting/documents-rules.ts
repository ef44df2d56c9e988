import { answer } from '@landfall/law/shared/life-cycles/document-request';
import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { answerRules, presentingRules } from '@landfall/law/us/part-143/subpart-d/section-36-unrequested-documents';

@Resolver()
export class DocumentsRulesQuery {
  @Query(() => [RuleInWords], { description: 'Every rule of presenting documents, by code. Open to everybody.' })
  documentsRules(): RuleInWords[] {
    return rules;
  }
}

const rules = rulesInWords([...presentingRules, ...answerRules, ...(answer.needs ?? [])] as unknown as Rule<never>[]);
