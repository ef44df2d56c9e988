import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { answerRules, presentingRules } from './law/part-143-unrequested-documents.js';

@Resolver()
export class DocumentsRulesQuery {
  @Query(() => [RuleInWords], { description: 'Every rule of presenting documents, by code. Open to everybody.' })
  documentsRules(): RuleInWords[] {
    return rules;
  }
}

const rules = rulesInWords([...presentingRules, ...answerRules]);
