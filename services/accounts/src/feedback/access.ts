import { hasRole, line, who, type PartAccess } from '@landfall/service-kit';

export const readsFeedback = who('administrators and supervisors', (caller) =>
  hasRole(caller, 'ADMINISTRATOR', 'SUPERVISOR'),
);

export const feedbackAccess = {
  Query: { feedback: readsFeedback },
  types: { Feedback: line(readsFeedback, 'id page language mood says writtenAt email note notedAt') },
} satisfies PartAccess;
