/** What an analyst chose to look at. Days are legal dates at the port; empty where nothing was chosen. */
export interface Chosen {
  from: string;
  to: string;
  port: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What the page's address chooses, as `?from=2026-01-01&port=ASPPG`. What is no day or no port chooses nothing. */
export function chosenIn(search: string): Chosen {
  const asked = new URLSearchParams(search);
  const dayOf = (name: string): string => {
    const typed = asked.get(name) ?? '';
    return day.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : '';
  };
  const port = asked.get('port') ?? '';
  return { from: dayOf('from'), to: dayOf('to'), port: /^\w{4,5}$/.test(port) ? port : '' };
}

/** The address that shows the same to others. */
export function addressOf(chosen: Chosen): string {
  const search = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)).toString();
  return search ? `/analysis?${search}` : '/analysis';
}

/** The question's filter: what was not chosen is left out. */
export const filterOf = ({ from, to, port }: Chosen): { from?: string; to?: string; port?: string } => ({
  ...(from && { from }),
  ...(to && { to }),
  ...(port && { port }),
});
