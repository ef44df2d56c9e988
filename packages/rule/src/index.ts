export { Decimal } from 'decimal.js';
export { Temporal } from 'temporal-polyfill';
export type { Citation } from './citation.js';
export {
  figureAt,
  figureOn,
  type DatedValue,
  type Figure,
  type Moment,
  type TimedFigure,
  type TimedValue,
  type Trust,
} from './figure.js';
export { sumUsd, toCents, usd, usdText } from './money.js';
export {
  findings,
  refuses,
  rulesReadAt,
  type Finding,
  type Path,
  type ReadAt,
  type Rule,
  type Severity,
} from './rule.js';
