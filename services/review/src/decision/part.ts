import { part } from '@landfall/service-kit';
import { decisionAccess } from './access.js';
import { AnswerTable } from './answer.table.js';
import { decideReview } from './decide-review.js';
import { DecisionTable } from './decision.table.js';
import { DecisionOfMessage } from './message-decision.js';
import { ReasonCodesQuery } from './reason-codes.js';
import { RequestDays } from './request-days.js';
import { DecisionsOfReview } from './review-decisions.js';
import { ReviewRulesQuery } from './review-rules.js';
import { withdrawEntry } from './withdraw-entry.js';

/** What an officer decides on an entry, and that its filer takes it back. */
export const decisionPart = part({
  operations: [decideReview, withdrawEntry],
  resolvers: [DecisionsOfReview, DecisionOfMessage, RequestDays, ReasonCodesQuery, ReviewRulesQuery],
  access: decisionAccess,
  records: [DecisionTable, AnswerTable],
});
