// Answers that break no rule: the start of every example, which then changes the one answer that it is about.
import type { ExciseCategory } from '@landfall/law';
import type { Answers, LineAnswers } from '../form/answers.js';

/** What is asked of goods of a listed category beside. */
const ofListed: Readonly<Partial<Record<ExciseCategory, object>>> = {
  ALCOHOL: { drink: 'OTHER', litres: '9', strengthPercent: '5' },
  TOBACCO: { tobaccoPieces: '2,000' },
  VEHICLE: { vehicleMake: 'Toyota Hilux', vehicleYear: '2015', chassisNumber: 'GX90-6012345' },
};

/** Six boxes of tinned fish for a shop, $240.00. */
export const lawfulLine = (change: Partial<LineAnswers> = {}): LineAnswers => ({
  key: 'one',
  description: 'Tinned mackerel in oil',
  quantity: '6',
  unit: 'boxes',
  purchasePriceUsd: '240.00',
  category: 'NONE',
  ...ofListed[change.category as ExciseCategory],
  ...change,
});

/** By air to Pago Pago, with what was paid for freight, for a person who sells at the market. */
export const lawfulAnswers = (change: Partial<Answers> = {}): Answers => ({
  portCode: 'ASPPG',
  modeOfTransport: 'AIR',
  arrivesOn: '2026-11-20',
  conveyance: 'HA 465',
  billOfLading: '173-12345675',
  freightUsd: '38.50',
  filerKind: 'PERSON',
  filerName: 'Sina Faʻalogo',
  filerAddress: 'Leone, P.O. Box 12',
  purpose: 'RESALE',
  lines: [lawfulLine()],
  ...change,
});
