// Whose working days count at a port.
import type { Calendar } from '@landfall/rule';
import { territoryCalendar } from './as/holidays.js';
import { federalCalendar } from './shared/federal-holidays.js';
import { portWithCode } from './words/ports.js';

/** The calendar of working days at a port; that of federal offices at one that is not held. */
export const calendarAt = (portCode: string): Calendar =>
  portWithCode(portCode)?.regime === 'AS_TERRITORY' ? territoryCalendar : federalCalendar;
