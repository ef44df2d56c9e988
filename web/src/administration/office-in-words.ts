import { portWithCode } from '../in-words/ports.ts';
import { legalDate } from '../page/legal-date.ts';
import { textsOf } from '../texts/texts.ts';
import type { OfficerShown } from './officer-query.ts';

export type OfficeHeld = OfficerShown['offices'][number];

/** As `Port director at Honolulu`. */
export function officeInWords({ office, port }: Pick<OfficeHeld, 'office' | 'port'>): string {
  const t = textsOf('administration');
  const name = t(`office.${office}`);
  return port ? t('officeAt', { office: name, port: portWithCode(port).name }) : name;
}

/** As `From 2 November 2026 until the day before 24 December 2026`. */
export function daysOfOffice({ since, until }: Pick<OfficeHeld, 'since' | 'until'>): string {
  const t = textsOf('administration');
  const day = legalDate(since);
  return until ? t('officeUntil', { day, end: legalDate(until) }) : t('officeFrom', { day });
}

/** Whether an office is held on a day; one whose end is its first day never was. */
export function stateOfOffice(
  { since, until }: Pick<OfficeHeld, 'since' | 'until'>,
  day: string,
): 'HOLDS' | 'OVER' | 'AHEAD' | 'NEVER' {
  if (since === until) return 'NEVER';
  if (until !== null && until <= day) return 'OVER';
  return since > day ? 'AHEAD' : 'HOLDS';
}
