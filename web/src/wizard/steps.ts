import type { Regime } from '@landfall/law';
import type { Answers } from './answers.ts';
import type { Finding } from './draft-graph.ts';

/** A question, or a few that belong together, on a page of its own. Also the last part of the page's address. */
export type StepName =
  | 'transport'
  | 'shipment'
  | 'who'
  | 'contact'
  | 'purpose'
  | 'parties'
  | 'use'
  | 'goods'
  | 'duty'
  | 'documents'
  | 'check'
  | 'certify';

export interface Step {
  name: StepName;
  /** The answers that it asks for, by their first name in `answers`. */
  asks: readonly (keyof Answers | 'certification')[];
}

const shipment: Step = { name: 'shipment', asks: ['arrivesOn', 'conveyance', 'billOfLading'] };
const transport: Step = { name: 'transport', asks: ['portCode', 'modeOfTransport'] };
const goods: Step = { name: 'goods', asks: ['lines'] };
const documents: Step = { name: 'documents', asks: ['documents'] };
const atTheEnd: readonly Step[] = [
  { name: 'check', asks: [] },
  { name: 'certify', asks: ['certification'] },
];

const intoTheTerritory: readonly Step[] = [
  transport,
  shipment,
  { name: 'who', asks: ['filerKind', 'filerName', 'organisationName', 'filerReference'] },
  { name: 'contact', asks: ['filerPhone', 'filerAddress', 'email'] },
  { name: 'purpose', asks: ['purpose'] },
  goods,
  documents,
  ...atTheEnd,
];

const intoTheUnitedStates: readonly Step[] = [
  transport,
  shipment,
  {
    name: 'parties',
    asks: ['importerAccountId', 'capacity', 'designatedBy', 'consigneeName', 'consigneeAddress', 'filerReference'],
  },
  { name: 'use', asks: ['purchasedOrForSale', 'giftFromPersonIn', 'invoiceHeld'] },
  goods,
  { name: 'duty', asks: ['estimatedDutyUsd', 'askOfficer'] },
  documents,
  ...atTheEnd,
];

export type { Regime };

/** The pages of a declaration, in their order. */
export const stepsOf = (regime: Regime): readonly Step[] =>
  regime === 'AS_TERRITORY' ? intoTheTerritory : intoTheUnitedStates;

/** The pages that ask something: all but those at the end. */
export const partsOf = (regime: Regime): readonly Step[] => stepsOf(regime).filter((step) => !atTheEnd.includes(step));

export function stepAfter(regime: Regime, name: StepName): StepName {
  const steps = stepsOf(regime);
  return steps[steps.findIndex((step) => step.name === name) + 1]?.name ?? 'check';
}

/** Null for the first. */
export function stepBefore(regime: Regime, name: StepName): StepName | null {
  const steps = stepsOf(regime);
  return steps[steps.findIndex((step) => step.name === name) - 1]?.name ?? null;
}

/** The findings about what a page asks. */
export const findingsAt = (findings: readonly Finding[], { asks }: Step): Finding[] =>
  findings.filter(({ path }) => asks.some((name) => name === path[0]));

/** The page that asks for what is at `path`, as the last part of its address; a line's own page for a line. */
export function placeOf(regime: Regime, path: readonly string[], { lines = [] }: Answers): string {
  const [first, index, field] = path;
  const line = first === 'lines' && field ? lines[Number(index)] : undefined;
  if (line) return linePlace(line.key);
  return stepsOf(regime).find(({ asks }) => asks.some((name) => name === first))?.name ?? 'check';
}

/** The id of the control that asks for what is at `path`. */
export const fieldIdOf = (path: readonly string[]): string | null => path.at(-1) ?? null;

export const linePlace = (key: string): string => `line-${key}`;

/** The key of the line whose page this is; null for any other page. */
export const lineKeyOf = (place: string): string | null => /^line-(.+)$/.exec(place)?.[1] ?? null;
