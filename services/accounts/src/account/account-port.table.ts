import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** At which ports an entry names the account, as importer, as filer or as one with whom it is shared. */
export const AccountPortTable = defineEntity({
  name: 'AccountPortRow',
  tableName: 'account_port',
  properties: {
    accountId: p.string().primary(),
    port: p.string().primary(),
  },
});
export type AccountPortRow = InferEntity<typeof AccountPortTable>;
