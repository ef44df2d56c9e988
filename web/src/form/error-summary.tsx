import { useEffect, useRef, type MouseEvent } from 'react';
import { PageLink } from '../page/route.tsx';
import { inFull, type Refusal } from '../graph/refusal.ts';
import { useTexts } from '../texts/texts.ts';

/** Something to be mended: the same sentence stands at the field. */
export interface Problem {
  /** The id of the control that it is about; null where it is about none on the page. */
  fieldId: string | null;
  says: string;
  citation?: string | null;
  /** Where to go where the control is on another page. */
  href?: string;
}

/** What the platform refused, at the field that it names; form and input name it alike. */
export const asProblem = (refusal: Refusal): Problem => ({ fieldId: refusal.path?.[0] ?? null, says: inFull(refusal) });

interface ErrorSummaryProps {
  problems: readonly Problem[];
  /** Rises with each try, so that the focus comes here again. */
  attempt: number;
}

/** Everything that is to be mended before one can go on. Takes the focus, and each line leads to its field. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const t = useTexts('page');
  const summary = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 0;
  useEffect(() => {
    if (isShown) summary.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-heading"
      className="usa-alert usa-alert--error margin-bottom-3"
    >
      <div className="usa-alert__body">
        <h2 id="error-summary-heading" className="usa-alert__heading">
          {t('problem')}
        </h2>
        <ul className="usa-list">
          {problems.map((problem) => (
            <li key={`${problem.fieldId}${problem.says}`}>
              <ProblemLine problem={problem} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function ProblemLine({ problem: { fieldId, says, citation, href } }: { problem: Problem }) {
  const cited = citation ? ` (${citation})` : '';
  const toField = (event: MouseEvent): void => {
    const field = fieldId ? document.getElementById(fieldId) : null;
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  };
  if (!fieldId && !href) return says + cited;
  if (href) {
    return (
      <>
        <PageLink to={href}>{says}</PageLink>
        {cited}
      </>
    );
  }
  return (
    <>
      <a className="usa-link" href={`#${fieldId}`} onClick={toField}>
        {says}
      </a>
      {cited}
    </>
  );
}
