import type { Says } from './says.js';

/** Whose law of entry holds at a port: the customs territory of the United States, or American Samoa. */
export const regimes = ['US_CBP', 'AS_TERRITORY'] as const;
export type Regime = (typeof regimes)[number];

export const regimeSays: Says<Regime> = {
  US_CBP: 'The customs territory of the United States: 19 CFR.',
  AS_TERRITORY: 'American Samoa, which levies an excise of its own: ASCA title 11.',
};
