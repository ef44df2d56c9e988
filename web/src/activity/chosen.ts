import { dayAfter, startOfDay } from '../page/start-of-day.ts';

/** What a reader of the log chose to see; empty where nothing was chosen. Days are days of the zone shown. */
export interface Chosen {
  type: string;
  reference: string;
  from: string;
  to: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What the page's address chooses. What is no day chooses nothing. */
export function chosenIn(search: string): Chosen {
  const asked = new URLSearchParams(search);
  const of = (name: string, like: RegExp): string => {
    const typed = asked.get(name) ?? '';
    return like.test(typed) ? typed : '';
  };
  const dayOf = (name: string): string => {
    const typed = of(name, day);
    return Number.isNaN(Date.parse(typed)) ? '' : typed;
  };
  return {
    type: of('type', /^[a-z.-]{1,60}$/),
    reference: of('entry', /^[\w-]{1,40}$/),
    from: dayOf('from'),
    to: dayOf('to'),
  };
}

/** The address that shows the same. */
export function addressOf({ type, reference, from, to }: Chosen, path = '/activity'): string {
  const all = { type, entry: reference, from, to };
  const search = new URLSearchParams(Object.entries(all).filter(([, value]) => value)).toString();
  return search ? `${path}?${search}` : path;
}

/** The question's filter; the last day counts to its end. */
export function filterOf({ type, from, to }: Chosen, entryId: string | null, zone: string) {
  return {
    ...(type && { types: [type] }),
    ...(entryId && { entryId }),
    ...(from && { from: startOfDay(from, zone).toISOString() }),
    ...(to && { to: startOfDay(dayAfter(to), zone).toISOString() }),
  };
}
