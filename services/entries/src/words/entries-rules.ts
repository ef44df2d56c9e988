// The rules of this service in words: for programs that tell people what a code means before they meet it.
import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { answersAreBearable } from '../draft/bearable-answers.js';
import { importerDeclares } from '../draft/importer-declares.js';
import { otherDecisionRules } from '../entry/decide-release.js';
import { filerReferenceRules } from '../filing/filer-reference.js';
import { entryIsTheFilers, furtherFilingRules } from '../filing/further-filing.js';
import { portTakesFilings } from '../filing/port-takes-filings.js';
import { inputRules } from '../filing/readable-input.js';
import { receiptRules } from '../filing/read-receipts.js';
import * as territoryPlausibility from '../law/as/plausibility.js';
import { releaseRules as territoryReleaseRules } from '../law/as/release.js';
import { categoryIsOfTheExcise } from '../law/as/title-11-after-entry.js';
import * as territory from '../law/as/well-formed.js';
import { dataAreCertified, statementIsInForce } from '../law/certification.js';
import { filingRules } from '../law/us/filing.js';
import { answerRules } from '../law/us/questions.js';
import { releaseRules } from '../law/us/release.js';
import { lawIsHeldForTheDay } from '../law/us/well-formed.js';
import { paymentRules } from '../payment/payment-rules.js';

const all = [
  ...[lawIsHeldForTheDay, ...filingRules, ...answerRules, ...releaseRules],
  ...[territory.lawIsHeldForTheDay, ...territory.wellFormedRules, territory.linesCanBeCounted, categoryIsOfTheExcise],
  ...[...territoryPlausibility.plausibilityRules, ...territoryReleaseRules],
  ...[...inputRules, ...filerReferenceRules, ...receiptRules, dataAreCertified, statementIsInForce, portTakesFilings],
  ...[entryIsTheFilers, ...furtherFilingRules, ...otherDecisionRules, ...paymentRules],
  ...[...answersAreBearable, importerDeclares],
] as unknown as readonly Rule<never>[];

@Resolver()
export class EntriesRulesQuery {
  @Query(() => [RuleInWords], {
    description: 'Every rule of drafts, filings, releases and payments, by code. Open to everybody.',
  })
  entriesRules(): RuleInWords[] {
    return rules;
  }
}

const rules = rulesInWords(all);
