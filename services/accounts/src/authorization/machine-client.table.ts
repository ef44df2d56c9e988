import type { Role } from '@landfall/service-kit';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A broker's or importer's system that signs in with a client id and a secret; only the secret's salted hash is kept. */
export const MachineClientTable = defineEntity({
  name: 'MachineClientRow',
  tableName: 'machine_client',
  properties: {
    clientId: p.string().primary(),
    accountId: p.string(),
    roles: p.array().$type<Role[]>(),
    secretHash: p.text(),
  },
});
export type MachineClientRow = InferEntity<typeof MachineClientTable>;
