import type { Says } from './says.js';

/** Whether a person declares goods into American Samoa for themselves, or somebody for an organisation. */
export const filerKinds = ['PERSON', 'BUSINESS'] as const;
export type FilerKind = (typeof filerKinds)[number];

export const filerKindSays: Says<FilerKind> = {
  PERSON: 'A person, for goods of their own.',
  BUSINESS: 'A business or another organisation.',
};
