import { legalDate } from '../page/legal-date.ts';
import type { useTexts } from '../texts/texts.ts';
import type { MandateShown } from './mandates-query.ts';

type Say = ReturnType<typeof useTexts<'mandates'>>;
type Days = Pick<MandateShown, 'givenOn' | 'endsOn' | 'endedOn'>;

/** From when until when it holds, or held. */
export function daysOf({ givenOn, endsOn, endedOn }: Days, t: Say): string {
  const from = legalDate(givenOn);
  if (endedOn) return t('days.ended', { from, on: legalDate(endedOn) });
  return endsOn ? t('days.until', { from, on: legalDate(endsOn) }) : t('days.open', { from });
}

const soonMs = 30 * 24 * 60 * 60 * 1_000;

/** Whether it has not ended and will within thirty days. */
export const endsSoon = ({ endsOn, endedOn }: Days, now = Date.now()): boolean =>
  !endedOn && endsOn !== null && Date.parse(endsOn) - now < soonMs;
