// The legal public holidays of the United States, 5 USC 6103(a), on the days on which federal offices observe them: the
// Friday before one that falls on a Saturday, the Monday after one that falls on a Sunday. As the data of date-holidays have
// them (secondary), Juneteenth since 2021. 19 CFR 101.1 calls a business day a weekday that is none of the national holidays
// of 101.6(a) (secondary; 101.6(a) itself was not read). American Samoa observes them too: ASCA 7.1205(b).
//
// Not modelled: days on which the President closes federal offices by executive order, as on some 24th of December;
// Inauguration Day, a holiday in Washington, D.C. alone; a port that stays closed for a storm.
import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { Calendar, Holiday, Temporal } from '@landfall/rule';

export const federalCalendar: Calendar = {
  says: 'the working days of federal offices',
  holidayOn: observedDays(new Holidays('US'), {
    by: '5 USC 6103(a), as the data of date-holidays have it',
    trust: 'SECONDARY',
  }),
};

/** Reads the public holidays of the library by the day on which they are observed, a year at a time. */
export function observedDays(holidays: Holidays, source: Pick<Holiday, 'by' | 'trust'>): Calendar['holidayOn'] {
  const years = new Map<number, ReadonlyMap<string, string>>();
  const namesIn = (year: number): ReadonlyMap<string, string> => {
    const known = years.get(year) ?? readYear(holidays, year);
    years.set(year, known);
    return known;
  };
  return (day: Temporal.PlainDate) => {
    const name = namesIn(day.year).get(day.toString());
    return name === undefined ? null : { name, ...source };
  };
}

const readYear = (holidays: Holidays, year: number): ReadonlyMap<string, string> =>
  new Map(
    holidays
      .getHolidays(year)
      .filter((day) => day.type === 'public' || isObservedForAnother(day))
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );

/** The library calls the day on which federal offices observe Veterans Day, where that is another, one of banks. */
const isObservedForAnother = ({ type, substitute }: HolidaysTypes.Holiday): boolean =>
  type === 'bank' && substitute === true;
