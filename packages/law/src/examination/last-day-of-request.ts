// The last day of a document that an officer asks for. The sections that let Customs ask, 19 CFR 143.27 and 143.36(c), set
// no time, and none was found for American Samoa: the officer gives the day, and both lengths are of this house.
//
// Not modelled: more time at the filer's wish, other than by asking again; a consequence in law of the day that passes.
import {
  figureOn,
  findings,
  isWorkingDay,
  lastDayOf,
  lengthInWords,
  Temporal,
  textParam,
  workingDayFrom,
} from '@landfall/rule';
import type { Clock, Finding, Holiday, Rule } from '@landfall/rule';
import { calendarAt } from '../calendar-at-port.js';
import { documentAskedFor, lengthOfThisHouse, requestEnds, runsFromAsking } from './longest-request.js';
import { portWithCode } from '../words/ports.js';

export const documentIsPresented: Clock = {
  code: documentAskedFor,
  citation: null,
  says: 'A document that an officer asks for is presented by the end of its last day at the port; this day is proposed, and the officer gives it or another.',
  runsFrom: runsFromAsking,
  length: {
    says: 'the time that is proposed for presenting a document',
    citation: null,
    values: [{ ...lengthOfThisHouse, is: { count: 10, unit: 'WORKING_DAY' } }],
  },
  whenRunOut:
    'The entry goes on waiting; the parties and the port are told that the document is overdue, and the officers’ queue shows it.',
};

interface LastDay {
  /** 'YYYY-MM-DD', at the port. */
  readonly dueOn: string;
  readonly port: string;
}

export const lastDayIsAWorkingDay: Rule<LastDay> = {
  code: 'REQUEST_DUE_ON_NO_WORKING_DAY',
  citation: null,
  severity: 'WARNING',
  says: 'A document is best asked for by a day on which Customs works at the port.',
  nextStep: 'If that day is meant, leave it: the document can be presented until its end.',
  broken: ({ dueOn, port }) => (isWorkingDay(calendarAt(port), Temporal.PlainDate.from(dueOn)) ? [] : [['dueOn']]),
  found: {
    HOLIDAY: '{day} is none at {port}: {holiday}. The next is {next}.',
    OTHER: '{day} is none at {port}. The next is {next}.',
  },
  which: (lastDay) => (holidayOn(lastDay) ? 'HOLIDAY' : 'OTHER'),
  params: (lastDay) => {
    const day = Temporal.PlainDate.from(lastDay.dueOn);
    const next = workingDayFrom(calendarAt(lastDay.port), day);
    return {
      ...{ day: textParam(inWords(day)), next: textParam(inWords(next)) },
      port: textParam(portWithCode(lastDay.port)?.name ?? 'the port'),
      holiday: { words: [holidayOn(lastDay)?.name ?? ''] },
    };
  },
};

const holidayOn = ({ dueOn, port }: LastDay): Holiday | null =>
  calendarAt(port).holidayOn(Temporal.PlainDate.from(dueOn));

/** What an officer may want to look at again in the last day that he gave. */
export const lastDayFindings = (lastDay: LastDay): Finding[] => findings([lastDayIsAWorkingDay], lastDay);

/** The last day that is proposed for a document asked for on a day, and how it was counted. */
export function proposedLastDay(port: string, askedOn: Temporal.PlainDate): { on: Temporal.PlainDate; says: string } {
  const length = lengthInWords(figureOn(documentIsPresented.length, askedOn));
  return { on: lastDayOf(documentIsPresented, askedOn, calendarAt(port)), says: `${length} from ${inWords(askedOn)}` };
}

/** The weekdays among the last days that can be given on which Customs does not work at the port, soonest first. */
export function holidaysToGive(port: string, askedOn: Temporal.PlainDate): (Holiday & { on: Temporal.PlainDate })[] {
  const calendar = calendarAt(port);
  const found = [];
  const last = lastDayOf(requestEnds, askedOn);
  for (let on = askedOn; Temporal.PlainDate.compare(on, last) <= 0; on = on.add({ days: 1 })) {
    const holiday = on.dayOfWeek <= 5 ? calendar.holidayOn(on) : null;
    if (holiday) found.push({ ...holiday, on });
  }
  return found;
}

/** As 'Monday, Dec 7, 2026'. */
const inWords = (day: Temporal.PlainDate): string =>
  day.toLocaleString('en-US', { weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' });
