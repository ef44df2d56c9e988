// The rules of this service in words: for programs that tell people what a code means before they meet it.
import type { Rule } from '@landfall/rule';
import { RuleInWords, rulesInWords } from '@landfall/service-kit';
import { Query, Resolver } from 'type-graphql';
import { arrivalRules } from '../consignment/arrival-rules.js';
import { answersAreBearable } from '../draft/save/bearable-answers.js';
import { importerDeclares } from '../draft/save/importer-declares.js';
import { filerReferenceRules } from '../filing/filer-reference.js';
import { entryIsTheFilers, furtherFilingRules } from '../filing/further-filing.js';
import { portTakesFilings } from '../filing/port-takes-filings.js';
import { kinds } from '../kinds/index.js';
import { phaseRules } from '../phase/phase-rules.js';
import { receiptRules } from '../filing/read-receipts.js';
import { dataAreCertified, statementIsInForce } from '@landfall/law/shared/certification';
import { decisionLaws } from '@landfall/law/law-of-decision';
import { coveredRules, paymentRules, tooManyRules } from '@landfall/law/money/payment';
import { refundRules } from '@landfall/law/money/refund';
import { reversalRules } from '@landfall/law/money/reversal';

const appliedRules = Object.values(decisionLaws).flatMap(({ decided, owed }) => [...decided, ...owed]);

const all = [
  ...[...kinds.flatMap(({ rules }) => rules), ...appliedRules],
  ...[...filerReferenceRules, ...receiptRules, dataAreCertified, statementIsInForce, portTakesFilings],
  ...[entryIsTheFilers, ...furtherFilingRules],
  ...[...paymentRules, ...coveredRules, ...tooManyRules, ...refundRules, ...reversalRules],
  ...[...answersAreBearable, importerDeclares, ...arrivalRules, ...phaseRules],
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
