export { Decimal } from 'decimal.js';
export { Temporal } from 'temporal-polyfill';
export { addWorkingDays, isWorkingDay, workingDayFrom, type Calendar, type Holiday } from './calendar.js';
export {
  assessed,
  basis,
  declared,
  ratePercent,
  reckon,
  stepOf,
  sumOf,
  wholeCents,
  type Charge,
  type ChargeOperation,
  type ChargeStep,
} from './charge.js';
export { catalogueFaults } from './catalogue-faults.js';
export type { Citation } from './citation.js';
export {
  durationMs,
  endOf,
  endOfDay,
  isOver,
  lastDayOf,
  lengthInWords,
  startOfDay,
  type Clock,
  type DayUnit,
  type Length,
  type TimeUnit,
} from './clock.js';
export { figureOn, type DatedValue, type Figure, type Trust } from './figure.js';
export {
  eligibility,
  isGrounds,
  notMetInWords,
  unknownInWords,
  type Determination,
  type Eligibility,
  type Ground,
  type Grounds,
  type Office,
  type Verdict,
} from './ground.js';
export {
  isLifeCycle,
  isTheEnd,
  mayMove,
  openMoves,
  type LifeCycle,
  type Move,
  type Mover,
  type Notice,
} from './life-cycle.js';
export { sumUsd, toCents, usd, usdText } from './money.js';
export {
  findings,
  refuses,
  rulesReadAt,
  sentencesOf,
  type Finding,
  type Path,
  type ReadAt,
  type Rule,
  type Sentences,
  type Severity,
  type Told,
} from './rule.js';
export {
  countParam,
  inEnglish,
  inTongue,
  placesOf,
  saidWith,
  textParam,
  usdParam,
  type Tongue,
  type Param,
  type Params,
  type Said,
  type Sentence,
} from './sentence.js';
export { flawsOf } from './table-flaws.js';
export { isTable, valueAt, type DatedTable, type Instrument, type Moment, type Since, type TableRow } from './table.js';
