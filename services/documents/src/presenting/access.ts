import { anyone, more, type PartAccess } from '@landfall/service-kit';

export const presentingAccess = {
  // Words are nobody's secret.
  Query: { documentsRules: anyone },
  types: { Entry: more('documents') },
} satisfies PartAccess;
