// The statements that are certified with a filing, by version. A new text is added with its first day; none is changed.
import type { Regime } from './regimes.js';

/** A statement as it is shown to who certifies. */
export interface CertificationText {
  /** From 1, one for each text of a regime. */
  readonly version: number;
  /** The first day on which it is shown. */
  readonly since: string;
  readonly text: string;
}

/** Oldest first. */
export const certificationTexts: Readonly<Record<Regime, readonly CertificationText[]>> = {
  US_CBP: [
    {
      version: 1,
      since: '2016-08-26',
      text:
        'I certify that, to the best of my knowledge, these data are true and complete. To the best of my ' +
        'knowledge they fully disclose prices, values, quantities, rebates, drawbacks, fees, commissions and royalties, which are true and correct, and all ' +
        'goods or services provided to the seller of the merchandise free or at a reduced cost.',
    },
  ],
  AS_TERRITORY: [
    {
      version: 1,
      since: '2017-01-01',
      text: 'I certify that what I have declared is true and complete to the best of my knowledge.',
    },
    {
      version: 2,
      since: '2026-11-30',
      text: 'I certify under oath that what I have declared is true and complete to the best of my knowledge.',
    },
  ],
};

/** The text that is shown at a time: in force there where a day begins last, in American Samoa, which keeps UTC-11. */
export function newestCertification(regime: Regime, now: Date): string {
  const on = new Date(now.getTime() - 11 * 3_600_000).toISOString().slice(0, 10);
  return certificationTexts[regime].findLast(({ since }) => since <= on)!.text;
}

/** Whether a statement has the words of a text, however they are broken into lines. */
export const isSameStatement = (one: string, other: string): boolean => words(one) === words(other);

const words = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
