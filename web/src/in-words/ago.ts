import { translationOfPage } from '../texts/texts.ts';

const steps = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** How long ago, in one whole unit: `2 hours ago`; `now` under a minute, and where the device's clock is behind. */
export function ago(at: string, now: Date): string {
  const passedMs = now.getTime() - new Date(at).getTime();
  const step = steps.find(({ ms }) => passedMs >= ms);
  const translated = translationOfPage()?.ago;
  if (translated) return step ? translated[step.unit](Math.floor(passedMs / step.ms)) : translated.now;
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  return step ? words.format(-Math.floor(passedMs / step.ms), step.unit) : words.format(0, 'second');
}
