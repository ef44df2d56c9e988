import { useEffect, useState } from 'react';
import { FoldedWhenMany } from '../../lines/folded-when-many.tsx';
import { draftPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { useAnswersInWords, type AnswerInWords } from './answers-in-words.ts';
import { ExciseAsReckoned } from './excise-as-reckoned.tsx';
import { marksOfLines } from '../draft/lines-to-mend.ts';
import { OfficerQuestions } from './officer-questions.tsx';
import { Question } from '../step/question-frame.tsx';
import type { FormPage } from '../questions/form-graph.ts';
import { linePlace, partsOf, stepBefore } from '../step/steps.ts';
import type { Filling } from '../draft/filling.ts';
import { Warnings } from './warnings.tsx';

/** Everything that was answered, before it is certified; each answer can be changed. */
export function CheckAnswers({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const { form, answers, judge } = filling;
  const inWords = useAnswersInWords(form)(answers);
  const [isJudged, setJudged] = useState(false);
  useEffect(() => void judge().then((judged) => setJudged(judged !== null)), [judge]);
  const parts = partsOf(form).filter(({ name }) => inWords.some(({ step }) => step === name));
  return (
    <Question
      filling={filling}
      place="check"
      heading={t('check.heading')}
      mine={(findings) => findings.filter(({ path }) => path[0] !== 'certification')}
      before={stepBefore(form, 'check')}
      after="certify"
      continueAs={t('check.goOn')}
    >
      {() => (
        <>
          {parts.map(({ name, page }) => (
            <Section key={name} page={page} rows={inWords.filter(({ step }) => step === name)} filling={filling} />
          ))}
          <Warnings filling={filling} />
          <ExciseAsReckoned filling={filling} isFresh={isJudged} />
          <OfficerQuestions filling={filling} />
        </>
      )}
    </Question>
  );
}

interface SectionProps {
  page: FormPage;
  rows: readonly AnswerInWords[];
  filling: Filling;
}

function Section({ page: { name, title }, rows, filling }: SectionProps) {
  const { reference } = filling.draft;
  const numbered = rows.map((row, n) => ({ ...row, number: n + 1 }));
  return (
    <section aria-labelledby={`check-${name}`} className="margin-top-3">
      <h2 id={`check-${name}`} className="font-sans-md margin-bottom-1">
        {title}
      </h2>
      <FoldedWhenMany lines={numbered} of={title} textOf={saysOf} marks={marksOfLines(filling)}>
        {(shown) => (
          <dl className="wizard-summary">
            {shown.map((row) => (
              <Row key={row.name} row={row} reference={reference} />
            ))}
          </dl>
        )}
      </FoldedWhenMany>
    </section>
  );
}

const saysOf = ({ says }: AnswerInWords): string => says;

function Row({ row, reference }: { row: AnswerInWords; reference: string }) {
  const t = useTexts('wizard');
  return (
    <div className="wizard-summary-row">
      <dt>{row.label}</dt>
      <dd className="breaks-words">{row.says || <span className="text-base-dark">{t('check.notSaid')}</span>}</dd>
      <dd className="wizard-summary-change">
        <PageLink to={changePath(reference, row)}>
          {t('change')} <span className="usa-sr-only">{row.label}</span>
        </PageLink>
      </dd>
    </div>
  );
}

function changePath(reference: string, { name, step }: AnswerInWords): string {
  const key = /^line-(.+)$/.exec(name)?.[1];
  const field = name.startsWith('document-') || key ? '' : `#${name}`;
  return `${draftPath(reference, key ? linePlace(key) : step)}?check${field}`;
}
