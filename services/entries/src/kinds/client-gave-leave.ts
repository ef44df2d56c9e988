// Who declares for a client does so by the client's leave. No law that was read says how it is given: this platform asks
// for a mandate, so that nobody is declared for by somebody whom they never heard of.
import { findings, type Finding, type Rule } from '@landfall/rule';
import type { Standing } from './standing.js';

export const clientGaveLeave: Rule<Pick<Standing, 'isClient' | 'hasMandate'> & { place: string }> = {
  code: 'CLIENT_MANDATE_MISSING',
  citation: null,
  says: 'You hold no mandate today of the client for whom this is declared: none was given, it has ended, or it has not begun.',
  nextStep:
    'Nothing that was written is lost. Ask the client for a mandate on the page of your clients, and file it then.',
  broken: ({ isClient, hasMandate, place }) => (isClient || hasMandate ? [] : [[place]]),
};

/** What stands against declaring for a client; nothing where somebody declares for their own account. */
export const findingsOfLeave = ({ isClient, hasMandate }: Standing, place = 'certification'): Finding[] =>
  findings([clientGaveLeave], { isClient, hasMandate, place });
