import { Warning } from '../../form/warning.tsx';
import { PageLink, draftPath } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Answers } from '../questions/answers.ts';
import { isAskable } from '../draft/askable.ts';
import type { Finding } from '../draft/draft-graph.ts';
import { fieldIdOf, placeOf } from '../step/steps.ts';
import type { Filling } from '../draft/filling.ts';

/** What the law found that stops nobody: the filer looks at it once more, and an officer sees it. */
const warningsOf = ({ judged }: Filling): Finding[] =>
  judged.findings.filter((finding) => finding.severity === 'WARNING' && !isAskable(finding, judged));

/** A warning about one answer, at its field, as long as the answer is what the law looked at. */
export function WarningAt({ path, filling }: { path: readonly string[]; filling: Filling }) {
  const { answers, judgedAnswers } = filling;
  if (answerAt(answers, path) !== answerAt(judgedAnswers, path)) return null;
  const found = warningsOf(filling).filter((warning) => warning.path.join() === path.join());
  return found.map((warning) => <Warning key={warning.code}>{inFull(warning)}</Warning>);
}

/** Everything that the law warns about, before it is certified, each with the way to its field. */
export function Warnings({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const { draft, form, answers } = filling;
  const found = warningsOf(filling);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="warnings" className="usa-alert usa-alert--warning margin-top-3">
      <div className="usa-alert__body">
        <h2 id="warnings" className="usa-alert__heading">
          {t('warnings.heading')}
        </h2>
        <p className="usa-alert__text">{t('warnings.says')}</p>
        <ul className="usa-list">
          {found.map((warning) => (
            <li key={`${warning.code}${warning.path.join()}`}>
              {inFull(warning)}{' '}
              <PageLink
                to={`${draftPath(draft.reference, placeOf(form, warning.path, answers))}?check#${fieldIdOf(warning.path)}`}
              >
                {t('warnings.look')}
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

const inFull = ({ message, nextStep, citation }: Finding): string =>
  [message, nextStep, citation && `(${citation})`].filter(Boolean).join(' ');

const answerAt = (answers: Answers, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], answers);
