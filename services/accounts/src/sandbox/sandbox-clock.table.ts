import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** How far the clock of an account of a sandbox is set ahead; no row means not at all. */
export const SandboxClockTable = defineEntity({
  name: 'SandboxClockRow',
  tableName: 'sandbox_clock',
  properties: {
    accountId: p.string().primary(),
    daysAhead: p.integer(),
  },
});
export type SandboxClockRow = InferEntity<typeof SandboxClockTable>;
