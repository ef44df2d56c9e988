import { AfterEntry } from '../entry/after-entry.tsx';
import { usd } from '../entry/usd.ts';
import { useTexts } from '../texts/texts.ts';
import type { Filling } from './use-draft.ts';

/** What would be owed if it were filed now, line by line, with the rule behind each figure. */
export function ExciseAsReckoned({ filling: { judged, answers }, isFresh }: { filling: Filling; isFresh: boolean }) {
  const t = useTexts('wizard');
  const { excise } = judged;
  if (!excise) return null;
  const numberOf = (key: string): number => (answers.lines ?? []).findIndex((line) => line.key === key) + 1;
  return (
    <section aria-labelledby="excise" aria-busy={!isFresh} className="margin-top-4">
      <h2 id="excise" className="font-sans-md">
        {t('excise.heading')}
      </h2>
      <dl className="wizard-summary">
        {excise.lines.map(({ key, exciseUsd, says, citation, afterEntry }) => (
          <div key={key} className="wizard-summary-row">
            <dt>{t('line.number', { n: numberOf(key) })}</dt>
            <dd>
              {says} {citation && <span className="text-base-dark">({citation})</span>}
              <AfterEntry afterEntry={afterEntry} />
            </dd>
            <dd className="wizard-summary-change text-no-wrap">
              {exciseUsd === null ? t('excise.byOfficer') : usd(exciseUsd)}
            </dd>
          </div>
        ))}
        <div className="wizard-summary-row text-bold">
          <dt>{t('excise.total')}</dt>
          <dd />
          <dd className="wizard-summary-change">
            {excise.totalUsd === null ? t('excise.notKnown') : usd(excise.totalUsd)}
          </dd>
        </div>
      </dl>
      {excise.totalUsd === null && <p className="measure-4">{t('excise.notKnownSays')}</p>}
    </section>
  );
}
