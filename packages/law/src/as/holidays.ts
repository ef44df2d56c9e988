// The public holidays of American Samoa. ASCA 7.1205 (read on asbar.org, primary) makes those of 1.0501 holidays of the
// government's employees, and moves one that federal employees observe on another day to that day. 1.0501 itself could not
// be read; the American Samoa Administrative Code, 4.2403(a) (rule 11-84 of 1984, read on new.asbar.org), lists what it
// designates: nine federal holidays, Good Friday, Flag Day and Manuʻa Islands Cession Day. That the territory also observes
// the later federal ones is known of Juneteenth, by the Governor's memorandum of 17 June 2021 (samoanews, secondary), and of
// Martin Luther King's birthday from calendars of others (secondary).
//
// White Sunday, the second Sunday of October, closes nothing that is open on Sundays; a holiday on the Monday after it, as
// independent Samoa has, stands in no list that was found. It is often Columbus Day.
//
// Not modelled: further days, and other days of observance, by proclamation or memorandum of the Governor (4.2403(b)), as
// 23 April 2024 for the boat race of Flag Day.
import Holidays from 'date-holidays';
import type { Calendar, Figure } from '@landfall/rule';
import { federalCalendar, observedDays } from '../shared/federal-holidays.js';

const from = '2017-01-01';

/** A holiday with its day, as date-holidays writes days: '04-17' for 17 April, 'easter -2' for two days before Easter. */
export interface TerritoryHoliday {
  readonly name: string;
  readonly day: string;
}

export const territoryHolidays: Figure<readonly TerritoryHoliday[]> = {
  says: 'public holidays of American Samoa beside the federal ones, by month and day or by days from Easter',
  citation: 'ASCA 1.0501',
  values: [
    {
      from,
      is: [
        { name: 'Good Friday', day: 'easter -2' },
        { name: 'American Samoa Flag Day', day: '04-17' },
        { name: 'Manuʻa Islands Cession Day', day: '07-16' },
      ],
      by: 'American Samoa Administrative Code 4.2403(a), which lists what the section designates; taken as in force on the first day held',
      trust: 'SECONDARY',
    },
  ],
};

export const observedInstead: Figure<string> = {
  says: 'when a holiday that is the territory’s alone is observed that falls on a Saturday or a Sunday',
  citation: null,
  values: [
    {
      from,
      is: 'next monday',
      by: 'so it was for Flag Day of 2021, a Saturday (samoanews, secondary); taken so for all',
      trust: 'HOUSE',
    },
  ],
};

export const territoryCalendar: Calendar = {
  says: 'the working days of the government of American Samoa',
  holidayOn: (day) => federalCalendar.holidayOn(day) ?? ofTheTerritory(day),
};

const ofTheTerritory = observedDays(territoryDays(), { by: 'ASCA 1.0501, as others list it', trust: 'SECONDARY' });

/** Both figures have one value: a second one comes with the days on which each holds. */
function territoryDays(): Holidays {
  const days = new Holidays();
  const [{ is: listed }, { is: instead }] = [territoryHolidays.values[0]!, observedInstead.values[0]!];
  for (const { name, day } of listed) {
    days.setHoliday(`${day} and if saturday,sunday then ${instead}`, { name: { en: name }, type: 'public' });
  }
  return days;
}
