// Who holds which office, and what is wrong with giving or ending it: decided without storage.
import { makeEvent, type NewEvent } from '@landfall/events';
import { isOfOnePort, portWithCode, type Office } from '@landfall/law';
import { newId, userError, type UserError } from '@landfall/service-kit';
import type { OfficerInFull } from '../officer/officer-in-full.js';
import type { OfficeRow } from './office.table.js';

/** The office as it is held from then on, and the event that tells of it. */
export function giveOfficeTo(held: Omit<OfficeRow, 'id'>): { office: OfficeRow; event: NewEvent } {
  const office = { id: newId('off'), ...held };
  return { office, event: officeChanged(office) };
}

export const officeChanged = ({ id: officeId, subject: subjectId, reasonCode, ...held }: OfficeRow): NewEvent => {
  const { office, port, since, until } = held;
  return makeEvent(
    'office.changed',
    { officeId, subjectId, office, port, since, until, ...(reasonCode ? { reasonCode } : {}) },
    { subject: officeId, partitionkey: subjectId },
  );
};

interface Asked {
  office: Office;
  port: string | null;
  since: string;
  until: string | null;
}

/** All that is wrong with giving somebody an office; `held`: what they hold and held. */
export function findingsOfGiving(
  asked: Asked,
  officer: OfficerInFull | null,
  held: readonly OfficeRow[],
  caller: { subject: string },
): UserError[] {
  const { office, port, since, until } = asked;
  const found: UserError[] = [];
  if (!officer || officer.membership.roles.length === 0) found.push(noOfficer);
  if (officer?.person.subject === caller.subject) found.push(notYourself);
  if (isOfOnePort(office) && (port === null || !portWithCode(port))) found.push(portMissing);
  if (!isOfOnePort(office) && port !== null) found.push(noPort);
  if (until !== null && until <= since) found.push(endsBeforeItBegins);
  if (held.some((row) => row.office === office && row.port === port && overlaps(row, asked))) found.push(heldThen);
  return found;
}

/** All that is wrong with ending an office. */
export function findingsOfEnding({ until }: { until: string }, row: OfficeRow | null): UserError[] {
  if (!row) return [noSuchOffice];
  if (until < row.since) return [endsBeforeFirstDay];
  return row.until !== null && row.until <= until ? [endedBefore] : [];
}

type Days = Pick<OfficeRow, 'since' | 'until'>;

const overlaps = (one: Days, other: Days): boolean =>
  one.since !== one.until &&
  (one.until === null || other.since < one.until) &&
  (other.until === null || one.since < other.until);

const noOfficer = userError('OFFICER_NOT_THERE', 'Nobody of that kind works for Customs.', ['subjectId'], {
  nextStep: 'Look at the list of officers again.',
});
const notYourself = userError('OFFICER_IS_YOURSELF', 'Nobody gives themselves an office.', ['subjectId'], {
  nextStep: 'Ask another administrator.',
});
const portMissing = userError('OFFICE_PORT_MISSING', 'A port director is the director of one port.', ['port'], {
  nextStep: 'Give the code of the port: Honolulu is 3201.',
});
const noPort = userError('OFFICE_OF_NO_PORT', 'This office is of no single port.', ['port'], {
  nextStep: 'Leave the port out.',
});
const endsBeforeItBegins = userError(
  'OFFICE_ENDS_BEFORE_IT_BEGINS',
  'The first day on which it is no longer held is not after the first on which it is.',
  ['until'],
  { nextStep: 'Give a later end, or none.' },
);
const heldThen = userError('OFFICE_HELD_ALREADY', 'This person holds this office on some of these days.', ['office'], {
  nextStep: 'End it first, or give other days.',
});
const noSuchOffice = userError('OFFICE_NOT_THERE', 'There is no such office.', ['officeId'], {
  nextStep: 'Look at the page of the officer again.',
});
const endsBeforeFirstDay = userError(
  'OFFICE_ENDS_BEFORE_ITS_FIRST_DAY',
  'It would end before its first day.',
  ['until'],
  { nextStep: 'Give its first day or a later one.' },
);
const endedBefore = userError('OFFICE_ENDED_ALREADY', 'It ends on that day or before already.', ['until'], {
  nextStep: 'Nothing is left to end.',
});
