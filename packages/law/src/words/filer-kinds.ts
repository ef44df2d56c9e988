import type { Says } from './says.js';

/** Who declares goods into American Samoa, the most usual first: an open list, which later versions lengthen. */
export const filerKinds = [
  'PERSON',
  'BUSINESS',
  'FORWARDER',
  'CARGO_AGENT',
  'MAIL_FILER',
  'TRAVELER',
  'OTHER',
] as const;
export type FilerKind = (typeof filerKinds)[number];

export const filerKindSays: Says<FilerKind> = {
  PERSON: 'A person, for goods of their own.',
  BUSINESS: 'A business or another organisation.',
  FORWARDER: 'A shipping or forwarding company, for goods of others.',
  CARGO_AGENT: 'An agent who handles the cargo papers of others.',
  MAIL_FILER: 'Somebody who declares what comes by mail.',
  TRAVELER: 'A passenger or a member of a crew, whose baggage has a declaration of its own.',
  OTHER: 'Somebody else, who says who they are; and whom a later version names that this one does not know.',
};

/** What was declared, by a code of today: one that is dropped, or that a later version added, is somebody else. */
export const filerKindOf = (declared: string): FilerKind => filerKinds.find((known) => known === declared) ?? 'OTHER';
