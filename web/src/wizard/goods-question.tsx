import { useEffect } from 'react';
import { draftPath, goTo, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { newLineKey, withLine, withoutLine, type LineAnswers } from './answers.ts';
import { LineInShort } from './line-in-short.tsx';
import { LineSentBack } from './load-sent-back.ts';
import { linesSentBack } from './sent-back-entry.ts';
import { StepQuestion } from './step-question.tsx';
import { linePlace } from './steps.ts';
import type { Filling } from './use-draft.ts';

const isBlank = ({ key: _, ...said }: LineAnswers): boolean => Object.values(said).every((text) => !text);

/** The goods, line by line: add one, change one, take one out. */
export function GoodsQuestion({ filling: { answers, change, draft }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
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
    <StepQuestion filling={filling} name="goods" heading={t('goods.heading')} hint={t('goods.hint')}>
      {(problemAt) => (
        <>
          {problemAt('lines') && <p className="usa-error-message">{problemAt('lines')}</p>}
          {lines.length === 0 && <p>{t('goods.none')}</p>}
          <ol className="add-list-reset">
            {lines.map((line, n) => (
              <Line key={line.key} line={line} n={n + 1} filling={filling} />
            ))}
          </ol>
          <button id="lines" type="button" className="usa-button usa-button--outline margin-top-2" onClick={add}>
            {t(lines.length === 0 ? 'goods.addFirst' : 'goods.add')}
          </button>
        </>
      )}
    </StepQuestion>
  );
}

function Line({ line, n, filling }: { line: LineAnswers; n: number; filling: Filling }) {
  const t = useTexts('wizard');
  const { draft, change } = filling;
  return (
    <li className="wizard-card">
      <h2 className="margin-0 font-body-md">{t('line.number', { n })}</h2>
      <LineInShort line={line} filling={filling} />
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
