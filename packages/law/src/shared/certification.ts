// What is certified with a filing: the statement in force on its day, as it is shown to who certifies, and no other words.
import { certificationTexts, isSameStatement, type CertificationText } from '../words/certification.js';
import type { Regime } from '../words/regimes.js';
import { findings, Temporal, textParam, type Citation, type Figure, type Finding, type Rule } from '@landfall/rule';

export const statementForEntry: Figure<string> = {
  says: 'the statement that is certified with an entry into the customs territory',
  citation: '19 CFR 143.36(b)',
  values: certificationTexts.US_CBP.map(({ since, text }) => ({
    from: since,
    is: text,
    by: 'written here: 143.32(e) wants a certification and gives no words; the second sentence says, to the best of knowledge as 143.36(b) does, what filing electronically declares',
    trust: 'HOUSE',
  })),
};

const underOath =
  'written here: 27.1017 wants the list of the goods verified under oath and gives no words; that an oath can be given by certifying, before nobody, is read so here';

export const statementForDeclaration: Figure<string> = {
  says: 'the statement that is certified with a declaration into American Samoa',
  citation: 'ASCA 27.1017',
  values: certificationTexts.AS_TERRITORY.map(({ version, since, text }) => ({
    from: since,
    is: text,
    by: version === 1 ? 'written here' : underOath,
    trust: 'HOUSE',
  })),
};

/** What was sent as certification, and the day at the port on which it is filed. */
export interface CertificationFacts {
  readonly regime: Regime;
  readonly statement: string;
  readonly accepted: boolean;
  readonly on: Temporal.PlainDate;
}

const electronicFiling: Readonly<Record<Regime, Citation | null>> = { US_CBP: '19 CFR 143.32(e)', AS_TERRITORY: null };

/** What must be true of a certification under one law, by the statement that is shown there. */
export const certifiedBy = (regime: Regime, shown: CertificationText): readonly Rule<CertificationFacts>[] => [
  {
    ...dataAreCertified,
    citation: electronicFiling[regime],
  },
  {
    ...statementIsInForce,
    nextStep: 'Show this to who files, and send it as it stands: “{statement}”',
    params: () => ({ statement: textParam(shown.text) }),
  },
];

export const dataAreCertified: Rule<CertificationFacts> = {
  code: 'NOT_CERTIFIED',
  citation: '19 CFR 143.32(e)',
  says: 'What is filed electronically is certified: the certification is its signature and part of the data.',
  nextStep: 'Show the statement to who files, and send it with accepted: true.',
  broken: ({ accepted }) => (accepted ? [] : [['certification', 'accepted']]),
};

export const statementIsInForce: Rule<CertificationFacts> = {
  code: 'NOT_CERTIFIED',
  citation: null,
  says: 'What is certified is the statement that is shown: in its own words, as in force on the day or until the day before.',
  reading: 'That any other wording certifies nothing is of this house: no law held here gives the words.',
  nextStep: 'Ask for the statement in force, show it, and send it as it stands.',
  broken: ({ regime, statement, on }) =>
    certifiedVersion(regime, statement, on) === null ? [['certification', 'statement']] : [],
};

/** What is wrong with a certification by itself. Nothing on a day whose law is not held: that is found by itself. */
export function certificationFindings(
  regime: Regime,
  { statement, accepted }: { statement: string; accepted: boolean },
  on: Temporal.PlainDate,
): Finding[] {
  const shown = statementOn(regime, on);
  return shown === null ? [] : findings(certifiedBy(regime, shown), { regime, statement, accepted, on });
}

/** The statement in force on a day; null before the first. */
export const statementOn = (regime: Regime, on: Temporal.PlainDate): CertificationText | null =>
  certificationTexts[regime].findLast(({ since }) => Temporal.PlainDate.compare(since, on) <= 0) ?? null;

/** Which version of the statement was certified; one that was replaced counts a day longer, for who had it before him. */
export function certifiedVersion(regime: Regime, statement: string, on: Temporal.PlainDate): number | null {
  const shown = [statementOn(regime, on), statementOn(regime, on.subtract({ days: 1 }))];
  return shown.find((one) => one !== null && isSameStatement(one.text, statement))?.version ?? null;
}

/** A version of the statement as it was shown. */
export const statementWithVersion = (regime: Regime, version: number): CertificationText | null =>
  certificationTexts[regime].find((one) => one.version === version) ?? null;
