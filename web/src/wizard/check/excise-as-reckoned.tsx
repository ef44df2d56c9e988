import { usd } from '../../in-words/usd.ts';
import { useTexts } from '../../texts/texts.ts';
import { nameOfLine } from './answers-in-words.ts';
import { ExciseRows } from './excise-rows.tsx';
import type { Filling } from '../draft/filling.ts';

/** What would be owed if it were filed now, line by line, with the rule behind each figure. */
export function ExciseAsReckoned({
  filling: { judged, form, answers },
  isFresh,
}: {
  filling: Filling;
  isFresh: boolean;
}) {
  const t = useTexts('wizard');
  const { excise } = judged;
  if (!excise) return null;
  const lines = answers.lines ?? [];
  const at = new Map(lines.map(({ key }, n) => [key, n]));
  const withGoods = (line: (typeof excise.lines)[number]) => {
    const n = at.get(line.key) ?? -1;
    return { ...line, number: n + 1, description: (lines[n] && nameOfLine(form, lines[n])) || null };
  };
  return (
    <section aria-labelledby="excise" aria-busy={!isFresh} className="margin-top-4">
      <h2 id="excise" className="font-sans-md">
        {t('excise.heading')}
      </h2>
      <ExciseRows of={t('excise.heading')} lines={excise.lines.map(withGoods)}>
        <div className="wizard-summary-row text-bold">
          <dt>{t('excise.total')}</dt>
          <dd />
          <dd className="wizard-summary-change">
            {excise.totalUsd === null ? t('excise.notKnown') : usd(excise.totalUsd)}
          </dd>
        </div>
      </ExciseRows>
      {excise.totalUsd === null && <p className="measure-4">{t('excise.notKnownSays')}</p>}
    </section>
  );
}
