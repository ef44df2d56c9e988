import { part } from '@landfall/service-kit';
import { feedbackAccess } from './access.js';
import { FeedbackTable } from './feedback.table.js';
import { FindFeedback } from './find-feedback.js';
import { noteFeedback } from './note-feedback.js';
import { sendFeedback } from './send-feedback.js';

/** What people say about the portal, for those who run it. */
export const feedbackPart = part({
  operations: [sendFeedback, noteFeedback],
  resolvers: [FindFeedback],
  access: feedbackAccess,
  records: [FeedbackTable],
});
