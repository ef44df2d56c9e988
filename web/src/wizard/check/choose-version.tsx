import { PageHeading } from '../../page/heading.tsx';
import { useTexts } from '../../texts/texts.ts';
import { withoutNulls, type Answers } from '../questions/answers.ts';
import { differences } from './differences.ts';
import type { KeptDraft } from '../draft/draft-graph.ts';
import { useAnswersInWords } from './answers-in-words.ts';
import type { Filling } from '../draft/filling.ts';

/** Shown when the same draft was changed elsewhere: both versions side by side, of which one is kept. */
export function ChooseVersion({ filling, other }: { filling: Filling; other: KeptDraft }) {
  const t = useTexts('wizard');
  const inWords = useAnswersInWords(filling.form);
  const theirs = withoutNulls(other.answers) as Answers;
  const rows = differences(inWords(filling.answers), inWords(theirs));
  return (
    <>
      <PageHeading title={t('versions.title')}>{t('versions.heading')}</PageHeading>
      <p className="measure-4">{t('versions.says')}</p>
      <div className="wizard-versions">
        {(['TYPED', 'OTHER'] as const).map((version) => (
          <section key={version} className="wizard-card" aria-labelledby={`version-${version}`}>
            <h2 id={`version-${version}`} className="margin-top-0">
              {t(`versions.${version}`)}
            </h2>
            <dl>
              {rows.map(({ name, label, typed, saved }) => (
                <div key={name} className="margin-bottom-1">
                  <dt className="text-bold">{label}</dt>
                  <dd className="margin-left-0 breaks-words">
                    {(version === 'TYPED' ? typed : saved) || t('versions.nothing')}
                  </dd>
                </div>
              ))}
            </dl>
            <button type="button" className="usa-button" onClick={() => void filling.keeper.choose(version)}>
              {t(`versions.keep${version}`)}
            </button>
          </section>
        ))}
      </div>
    </>
  );
}
