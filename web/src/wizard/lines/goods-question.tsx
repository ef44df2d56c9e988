import { useEffect, useMemo } from 'react';
import { FoldedWhenMany } from '../../lines/folded-when-many.tsx';
import { foundBy } from '../../lines/found-by.ts';
import { draftPath, goTo, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { newLineKey, withLine, withoutLine, type LineAnswers } from '../questions/answers.ts';
import { nameOfLine } from '../check/answers-in-words.ts';
import type { Form, FormPage, Question } from '../questions/form-graph.ts';
import { LineInShort } from './line-in-short.tsx';
import { sheetPlace } from './load-sheet.ts';
import { linesToMend, marksOfLines } from '../draft/lines-to-mend.ts';
import { LineSentBack } from '../draft/load-sent-back.ts';
import { linesSentBack } from '../draft/sent-back-entry.ts';
import { StepQuestion } from '../step/step-question.tsx';
import { linePlace } from '../step/steps.ts';
import type { Filling } from '../draft/filling.ts';

/** A box that was ticked and is so no more says nothing. */
const isBlank = ({ key: _, ...said }: LineAnswers): boolean =>
  Object.values(said).every((text) => !text || text === 'NO');

/** The goods, line by line: add one, change one, take one out. */
export function GoodsQuestion({ filling, page }: { filling: Filling; page: FormPage }) {
  const t = useTexts('wizard');
  const { answers, change, draft } = filling;
  const lines = answers.lines ?? [];
  useEffect(() => {
    // A line that was begun and left empty is none.
    change((said) => (said.lines?.some(isBlank) ? { ...said, lines: said.lines.filter((l) => !isBlank(l)) } : said));
  }, [change]);
  const add = (): void => {
    const key = newLineKey();
    change((said) => withLine(said, key, {}));
    goTo(draftPath(draft.reference, linePlace(key)));
  };
  return (
    <StepQuestion filling={filling} page={page}>
      {(problemAt) => (
        <>
          {problemAt('lines') && <p className="usa-error-message">{problemAt('lines')}</p>}
          {lines.length === 0 && <p>{t('goods.none')}</p>}
          <Lines filling={filling} />
          <button id="lines" type="button" className="usa-button usa-button--outline margin-top-2" onClick={add}>
            {t(lines.length === 0 ? 'goods.addFirst' : 'goods.add')}
          </button>
          <p>
            <PageLink to={draftPath(draft.reference, sheetPlace)}>{t('goods.fromSheet')}</PageLink>
          </p>
        </>
      )}
    </StepQuestion>
  );
}

/** Every line; of many the first, with a way to find any, and those that are to be mended before others. */
function Lines({ filling }: { filling: Filling }) {
  const { lines } = filling.answers;
  const numbered = useMemo(() => (lines ?? []).map((line, n) => ({ line, number: n + 1 })), [lines]);
  const toMend = linesToMend(filling);
  return (
    <FoldedWhenMany lines={numbered} textOf={({ line }) => foundIn(filling.form, line)} marks={marksOfLines(filling)}>
      {(shown) => (
        <ol className="add-list-reset">
          {shown.map(({ line, number }) => (
            <Line key={line.key} line={line} n={number} filling={filling} isToMend={toMend.has(line.key)} />
          ))}
        </ol>
      )}
    </FoldedWhenMany>
  );
}

/** By its name, its tariff number and the place that it comes from. */
function foundIn(form: Form, line: LineAnswers): string {
  const said = (isOf: (question: Question) => boolean): string | undefined => line[form.line.find(isOf)?.name ?? ''];
  return foundBy(nameOfLine(form, line), {
    htsNumber: said(({ kind }) => kind === 'TARIFF_NUMBER'),
    countryOfOrigin: said(({ from }) => from === 'COUNTRIES'),
  });
}

interface LineProps {
  line: LineAnswers;
  n: number;
  filling: Filling;
  isToMend: boolean;
}

function Line({ line, n, filling, isToMend }: LineProps) {
  const t = useTexts('wizard');
  const { draft, change } = filling;
  return (
    <li className="wizard-card">
      <h2 className="margin-0 font-body-md">{t('line.number', { n })}</h2>
      <LineInShort line={line} filling={filling} />
      {isToMend && <p className="usa-error-message margin-y-05">{t('goods.toMend')}</p>}
      {linesSentBack(filling).includes(line.key) && <LineSentBack filling={filling} />}
      <div className="wizard-actions">
        <PageLink to={draftPath(draft.reference, linePlace(line.key))}>
          {t('change')} <span className="usa-sr-only">{t('line.number', { n })}</span>
        </PageLink>
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => {
            change((said) => withoutLine(said, line.key));
            document.getElementById('lines')?.focus();
          }}
        >
          {t('goods.remove')} <span className="usa-sr-only">{t('line.number', { n })}</span>
        </button>
      </div>
    </li>
  );
}
