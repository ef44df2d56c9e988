import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const accountKinds = ['GUEST', 'IMPORTER', 'BROKER', 'CUSTOMS'] as const;
export type AccountKindName = (typeof accountKinds)[number];

/** Who acts on the platform: an importer or guest, a broker, or Customs itself. */
export const AccountTable = defineEntity({
  name: 'AccountRow',
  tableName: 'account',
  properties: {
    id: p.string().primary(),
    kind: p.enum(accountKinds),
    /** May be a person's name: never in an event or a log. */
    displayName: p.text(),
    openedAt: p.datetime(),
  },
});
export type AccountRow = InferEntity<typeof AccountTable>;
