import type { Says } from './says.js';

/** Who may designate a broker to make entry (19 CFR 143.26). */
export const designators = ['OWNER', 'PURCHASER', 'CONSIGNEE'] as const;
export type Designator = (typeof designators)[number];

/** In what right the declarant makes entry (19 CFR 143.26). */
export const declarantCapacities = [...designators, 'BROKER'] as const;
export type DeclarantCapacity = (typeof declarantCapacities)[number];

export const declarantCapacitySays: Says<DeclarantCapacity> = {
  OWNER: 'The owner of the goods.',
  PURCHASER: 'Who bought them.',
  CONSIGNEE: 'To whom they are sent.',
  BROKER: 'A licensed customs broker, designated by one of the others.',
};
