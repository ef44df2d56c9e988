import type { Language } from '@landfall/law';
import type { Role } from '@landfall/service-kit';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Someone who signs in; known to everything else only by the subject. */
export const PersonTable = defineEntity({
  name: 'PersonRow',
  tableName: 'person',
  properties: {
    subject: p.string().primary(),
    displayName: p.text(),
    /** Null where it is not known, as of who signed in before it was kept. */
    lastSignedInAt: p.datetime().nullable(),
    /** In which mails come; null where none was chosen. */
    language: p.text().$type<Language>().nullable(),
  },
});
export type PersonRow = InferEntity<typeof PersonTable>;

/** What one person may do for one account; an officer's ports stand here. */
export const MembershipTable = defineEntity({
  name: 'MembershipRow',
  tableName: 'membership',
  properties: {
    subject: p.string().primary(),
    accountId: p.string().primary(),
    roles: p.array().$type<Role[]>(),
    ports: p.array().$type<string[]>(),
  },
});
export type MembershipRow = InferEntity<typeof MembershipTable>;

/** Rises with each change of what a subject may do, so that older tokens and open sockets can be told apart. */
export const RightsTable = defineEntity({
  name: 'RightsRow',
  tableName: 'rights',
  properties: {
    subject: p.string().primary(),
    version: p.integer(),
  },
});
export type RightsRow = InferEntity<typeof RightsTable>;
