// What may fall due on goods after they have entered: the filer is told at entry, and nothing of it is due then.
// ASCA 11.1001(c) says that goods released free may still be taxed. ASCA 11.1101 to 11.1106, title 11 chapter 11, tax
// second-hand goods upon resale: a motor vehicle, a piece of machinery or a household appliance that was sold at retail
// and put into use (11.1101(b)), imported for resale, beside all other taxes (11.1102). Read on asbar.org (primary); when the market value counts (11.1103)
// and that a transfer for value received counts as a resale (11.1106) are secondary.
//
// Not modelled: the report and the payment of that tax, which follow the resale and not the entry; who finds goods
// taxable, and how; that personal goods sold within a year lose their exemption from the excise (11.1002, secondary).
import {
  figureOn,
  saidWith,
  textParam,
  type Citation,
  type Clock,
  type Figure,
  type Rule,
  type Sentence,
  type Temporal,
  type Told,
} from '@landfall/rule';
import { formerCategory } from '../../words/excise-categories.js';
import type { AfterEntryFacts, DeclarationFacts } from '../facts.js';

const firstDay = { from: '2017-01-01', by: 'taken as in force on the first day held', trust: 'PRIMARY' } as const;

export const freeOnCondition: Clock = {
  code: 'FREE_ON_CONDITION',
  citation: 'ASCA 11.1001(c)',
  says: 'Goods that were released free of excise may be taxed if they are found taxable within this time.',
  runsFrom: 'the release',
  length: {
    says: 'the time within which goods that were released free may be found taxable',
    citation: 'ASCA 11.1001(c)',
    values: [{ ...firstDay, is: { count: 90, unit: 'DAY' } }],
  },
  whenRunOut: 'They stay free.',
};

export const resaleRatePercent: Figure<number> = {
  says: 'the tax on second-hand goods that were imported for resale, in per cent of the price received upon resale, or of the market value where they are transferred other than for cash (the latter secondary)',
  citation: 'ASCA 11.1103',
  values: [{ ...firstDay, is: 30 }],
};

export const taxUponResale: Clock = {
  code: 'TAX_UPON_RESALE_DUE',
  citation: 'ASCA 11.1104',
  says: 'The tax on second-hand goods is paid within this time of their transfer.',
  runsFrom: 'the transfer',
  length: {
    says: 'the time within which the tax on second-hand goods is paid',
    citation: 'ASCA 11.1104',
    values: [{ ...firstDay, is: { count: 20, unit: 'DAY' } }],
  },
  whenRunOut: 'Nothing happens here: resales are not reported.',
};

export const categoryIsOfTheExcise: Rule<DeclarationFacts> = {
  code: 'CATEGORY_NOT_OF_THE_EXCISE',
  citation: 'ASCA 11.1103 and 11.1104',
  says: 'Goods are declared as what they are, new or used: the tax on second-hand goods falls due upon resale, and none of it at entry.',
  reading:
    'That none of it is due at entry is read from rate and day following the resale; the first half is of this house.',
  nextStep:
    'Choose again, as for new goods: a used car is a motor vehicle, used clothes are none of these. Then say whether it is a used vehicle, machine or appliance.',
  broken: ({ lines }) =>
    lines.flatMap(({ category }, n) => (category === formerCategory ? [['lines', String(n), 'category']] : [])),
};

/** Something that may fall due later, and the law that says so. */
export interface AfterEntry {
  readonly says: string;
  /** Where `says` has figures: what it is made of. */
  readonly told?: Told<'says'>;
  readonly citation: Citation;
}

/** What the filer of a line is told beside its excise; nothing where nothing more may come. */
export function afterEntry(line: AfterEntryFacts): AfterEntry[] {
  const isFree = line.exciseUsd !== null && line.exciseUsd.isZero();
  return [...(isFree ? [conditionallyFree(line.on)] : []), ...(line.usedMachine ? upon(line) : [])];
}

const conditionallyFreeSays =
  'Goods that are released free of excise are conditionally free: they may be taxed if they are found taxable within {days} days.';

const conditionallyFree = (on: Temporal.PlainDate): AfterEntry => ({
  ...saidWith(conditionallyFreeSays, { days: textParam(daysOf(freeOnCondition, on)) }),
  citation: 'ASCA 11.1001(c)',
});

const daysOf = ({ length }: Clock, on: Temporal.PlainDate): number => figureOn(length, on).count;

/** For resale and for personal use alone: of used goods for other purposes these sections say nothing. */
function upon({ purpose, on }: AfterEntryFacts): AfterEntry[] {
  if (purpose === 'RESALE') return [uponResale(on)];
  return purpose === 'PERSONAL' ? [forPersonalUse] : [];
}

const uponResaleSays =
  'That they are second-hand adds nothing at entry. Upon resale {percent} % of the price received falls due, or of the market value where they are transferred other than for cash, within {days} days of the transfer.';

const uponResale = (on: Temporal.PlainDate): AfterEntry => ({
  ...saidWith(uponResaleSays, {
    percent: textParam(figureOn(resaleRatePercent, on)),
    days: textParam(daysOf(taxUponResale, on)),
  }),
  citation: 'ASCA 11.1102 to 11.1104',
});

const forPersonalUseSays =
  'Second-hand goods that are declared for personal use are delivered without payment of the tax on second-hand goods. If they are resold or transferred for value received within a year of import, the seller pays it then.';

const forPersonalUse: AfterEntry = { says: forPersonalUseSays, citation: 'ASCA 11.1105 and 11.1106' };

/** All that may be said of what falls due later. */
export const afterEntrySays: readonly Sentence[] = [conditionallyFreeSays, uponResaleSays, forPersonalUseSays];
