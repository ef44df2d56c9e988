import { codeInWords } from '../../entry/status-in-words.ts';
import type { Desk } from './review-query.ts';
import { Section } from './section.tsx';

const outcomes: Record<NonNullable<Desk['selectivity']>['outcome'], string> = {
  GENERAL: 'A general examination is proposed.',
  GENERAL_WITH_DOCUMENT_REVIEW: 'A general examination with a look at the documents is proposed.',
  INTENSIVE: 'An intensive examination is proposed: no release before its findings are recorded.',
};

/** Why the entry was selected, with the law behind each reason. Customs' alone. */
export function SelectivitySection({ review: { selectivity, notApplied } }: { review: Desk }) {
  if (!selectivity) return null;
  const { outcome, score, sampled, hits } = selectivity;
  return (
    <Section heading="Why it was selected">
      <p className="margin-y-1">
        {outcomes[outcome]} Risk {score} of 100.{sampled && ' The random sample chose it.'}
      </p>
      {hits.length > 0 && (
        <ul className="usa-list">
          {hits.map(({ code, version, reason, citation, lines }) => (
            <li key={`${code}${version}`}>
              {reason} {lines.length > 0 && <strong>{linesInWords(lines)}.</strong>}{' '}
              <span className="text-base-dark">
                {citation ?? 'Set by Customs’ judgment'} ({code}, version {version})
              </span>
            </li>
          ))}
        </ul>
      )}
      {hits.length === 0 && !sampled && <p className="margin-y-1">It met no criterion.</p>}
      {notApplied && notApplied.length > 0 && <NotApplied found={notApplied} />}
    </Section>
  );
}

function NotApplied({ found }: { found: NonNullable<Desk['notApplied']> }) {
  return (
    <>
      <h3 className="margin-bottom-05">The last decision could not be applied</h3>
      <ul className="usa-list margin-top-0">
        {found.map(({ code, citation }) => (
          <li key={code}>
            {codeInWords(code)}
            {citation && ` (${citation})`}
          </li>
        ))}
      </ul>
    </>
  );
}

const linesInWords = (lines: readonly number[]): string =>
  lines.length === 1 ? `Line ${lines[0]}` : `Lines ${lines.join(', ')}`;
