import { accountKinds } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

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
