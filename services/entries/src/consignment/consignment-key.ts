import { createHmac, hkdfSync } from 'node:crypto';
import type { ServiceSettings } from '@landfall/service-kit';

/** The key by which conveyances and bills are hashed: of its own, or what follows from the platform's where it has none. */
export const consignmentKeyOf = ({ CONSIGNMENT_KEY, CURSOR_KEY }: ServiceSettings): Buffer =>
  CONSIGNMENT_KEY ?? Buffer.from(hkdfSync('sha256', CURSOR_KEY, '', 'conveyances and consignments', 32));

/** The same facts, the same hash; without the key nobody can test a number against it. */
export const hashed = (key: Buffer, kind: 'conveyance' | 'consignment', ...facts: readonly string[]): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([kind, ...facts]))
    .digest('hex');
