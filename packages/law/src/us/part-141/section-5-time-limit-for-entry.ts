// 19 CFR 141.5: when merchandise is to be entered. Named to who files late, and not applied. It runs
// from the landing that Customs at the port recorded, or else from the day of arrival that is declared.
//
// Not modelled: what follows when no entry is made in time (general order, part 127); goods that arrive in bond.
import { endOfDay, lastDayOf, type Clock } from '@landfall/rule';
import type { DueAfterArrival, Landing } from '../../shared/arrival.js';

export const entryIsMade: Clock = {
  code: 'ENTRY_DUE',
  citation: '19 CFR 141.5',
  says: 'Merchandise is entered within this time of its landing.',
  reading:
    'Named to who files later than goods usually are, and not applied. Landing is the arrival of what the goods come on: as Customs at the port recorded it, or else on the day that is declared.',
  runsFrom: 'the day of landing',
  length: {
    says: 'the time within which merchandise is entered',
    citation: '19 CFR 141.5',
    values: [
      {
        from: '2016-08-26',
        is: { count: 15, unit: 'DAY' },
        by: 'taken as in force on the first day held',
        trust: 'SECONDARY',
      },
    ],
  },
  whenRunOut: 'Nothing happens here.',
};

/** Until when goods are entered, by their landing in the zone of the port. */
export function entryIsDue({ arrivesOn, arrivedAt }: Landing, zone: string): DueAfterArrival {
  const landedOn = arrivedAt?.toZonedDateTimeISO(zone).toPlainDate() ?? arrivesOn;
  const runsOutAt = endOfDay(lastDayOf(entryIsMade as Clock<'DAY'>, landedOn), zone);
  return { code: 'ENTRY_DUE', citation: entryIsMade.citation, runsOutAt };
}
