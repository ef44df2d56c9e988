import type { Regime } from './regimes.js';
import type { Says } from './says.js';

/** The most usual first. */
export const modesOfTransport = ['AIR', 'VESSEL', 'TRUCK', 'RAIL', 'MAIL', 'HAND_CARRIED'] as const;
export type ModeOfTransport = (typeof modesOfTransport)[number];

export const modeOfTransportSays: Says<ModeOfTransport> = {
  AIR: 'By air, by express carrier too.',
  VESSEL: 'By sea.',
  TRUCK: 'By road.',
  RAIL: 'By rail.',
  MAIL: 'Through the international postal network.',
  HAND_CARRIED: 'Carried by a person.',
};

/** How goods can reach a port where this law holds: no road and no railway leads to an island. */
export const modesInto = (regime: Regime): readonly ModeOfTransport[] =>
  regime === 'US_CBP' ? modesOfTransport : modesOfTransport.filter((mode) => mode !== 'TRUCK' && mode !== 'RAIL');
