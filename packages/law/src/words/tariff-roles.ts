import type { Says } from './says.js';

/** What a tariff number does in a line that names several. Its chapter tells. */
export const tariffRoles = ['CLASSIFYING', 'SPECIAL', 'ADDITIONAL'] as const;
export type TariffRole = (typeof tariffRoles)[number];

export const tariffRoleSays: Says<TariffRole> = {
  CLASSIFYING:
    'The goods are classified under it: of chapters 1 to 97, or of chapter 98 where it stands in their place.',
  SPECIAL: 'A special classification provision of chapter 98, beside the number of chapters 1 to 97.',
  ADDITIONAL: 'Of chapter 99, reported in addition: for an additional duty, another rate or a quota.',
};
