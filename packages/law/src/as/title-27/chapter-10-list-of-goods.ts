// ASCA 27.1017: after arrival a list, verified under oath, of kind, quality, purchase price and charges. Named to who
// declares late, and not applied.
//
// Not modelled: the list itself, its oath and charges; the waiver at $50 or less.
import type { Clock, TimeUnit } from '@landfall/rule';

export const listIsGiven: Clock<TimeUnit> = {
  code: 'LIST_DUE',
  citation: 'ASCA 27.1017',
  says: 'A list of the goods is given within this time of their arrival.',
  reading: 'Named to who declares later than goods usually are, by the day of arrival, and not applied.',
  runsFrom: 'the arrival',
  length: {
    says: 'the time within which a list of the goods is given',
    citation: 'ASCA 27.1017',
    values: [
      {
        from: '2017-01-01',
        is: { count: 72, unit: 'HOUR' },
        by: 'taken as in force on the first day held',
        trust: 'PRIMARY',
      },
    ],
  },
  whenRunOut: 'Nothing happens here.',
};
