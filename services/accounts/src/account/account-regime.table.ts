import type { Regime } from '@landfall/law';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Under whose law of entry an account acts: where it has filed, is named in a filing, or takes part in ABI. */
export const AccountRegimeTable = defineEntity({
  name: 'AccountRegimeRow',
  tableName: 'account_regime',
  properties: {
    accountId: p.string().primary(),
    regime: p.string().primary().$type<Regime>(),
  },
});
export type AccountRegimeRow = InferEntity<typeof AccountRegimeTable>;
