import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { ErrorSummary, type Problem } from '../../form/error-summary.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { PageHeading } from '../../page/heading.tsx';
import { draftPath, goTo, PageLink } from '../../page/route.tsx';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { isAskable } from '../draft/askable.ts';
import type { Answers } from '../questions/answers.ts';
import type { Finding } from '../draft/draft-graph.ts';
import { laterSays } from './save-status.tsx';
import { fieldIdOf, lineKeyOf, placeOf } from './steps.ts';
import type { Filling } from '../draft/filling.ts';

interface QuestionProps {
  filling: Filling;
  /** The page's question. */
  heading: string;
  /** Where in the form it is, as `Question 2 of 9`. */
  caption?: string;
  hint?: ReactNode;
  /** The last part of the page's address. */
  place: string;
  /** The findings that are about this page. */
  mine(findings: readonly Finding[]): Finding[];
  /** The pages before and after it, as the last part of their address; null before the first. */
  before: string | null;
  after: string;
  continueAs?: string;
  /** Why one cannot go on just now, whatever was answered. */
  wait?: Problem | null;
  /** Runs before going on, and tells why one cannot. */
  onContinue?(): Promise<Problem[]>;
  /** Makes the page's fields; `problemAt` says what is wrong with one of them. */
  children(problemAt: ProblemAt): ReactNode;
}

export type ProblemAt = (field: string) => string | undefined;

/** A page with one question, or a few that belong together: what is wrong is said on going on, and goes on not. */
export function Question({ filling, heading, caption, hint, children, ...props }: QuestionProps) {
  const t = useTexts('wizard');
  const { problems, problemAt, attempt, isAsking, goOn } = useGoingOn(filling, props);
  useFieldOfAddress();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void goOn();
  };
  return (
    <form onSubmit={submit} noValidate className="wizard-question">
      <PageLink to={draftPath(filling.draft.reference, props.before ?? undefined)} className="usa-link">
        {t('back')}
      </PageLink>
      <div className="margin-top-2">
        <ErrorSummary problems={problems} attempt={attempt} />
        <PageHeading title={heading} hasErrors={problems.length > 0} caption={caption}>
          {heading}
        </PageHeading>
      </div>
      {hint && <div className="measure-4 text-base-darker">{hint}</div>}
      {children(problemAt)}
      <div className="margin-top-4">
        <button type="submit" className="usa-button" aria-disabled={isAsking}>
          {props.continueAs ?? t('continue')}
        </button>
        <p>
          <PageLink to={draftPath(filling.draft.reference)}>{laterSays(filling)}</PageLink>
        </p>
      </div>
    </form>
  );
}

type Going = Pick<QuestionProps, 'place' | 'mine' | 'after' | 'wait' | 'onContinue'>;

/** Goes to the next page when the law finds nothing wrong here, or cannot be asked: then it is asked at the end. */
function useGoingOn(filling: Filling, { place, mine, after, wait, onContinue }: Going) {
  const { tell, ...told } = useProblems({
    ...answersAt(filling.answers, place),
    ...(wait?.fieldId && { [wait.fieldId]: true }),
  });
  const [isAsking, setAsking] = useState(false);
  const isFromCheck = new URLSearchParams(useSearch()).has('check');
  // What may be put to an officer keeps nobody on a page where that cannot be done.
  const isForHere = (finding: Finding): boolean => place === 'check' || !isAskable(finding, filling.judged);
  const goOn = async (): Promise<void> => {
    if (isAsking) return;
    setAsking(true);
    const judged = await filling.judge();
    const wrong = mine(judged?.findings ?? [])
      .filter(({ severity }) => severity === 'ERROR')
      .filter(isForHere);
    const found = [...(wait ? [wait] : []), ...wrong.map((finding) => problemOf(finding, filling, place))];
    const { other, keeping } = filling.keeper.shown;
    const mayGoOn = found.length === 0 && !other && keeping !== 'SESSION_ENDED';
    const refused = mayGoOn ? ((await onContinue?.()) ?? []) : [];
    setAsking(false);
    tell(inPageOrder([...found, ...refused]));
    if (!mayGoOn || refused.length > 0) return;
    goTo(draftPath(filling.draft.reference, isFromCheck ? 'check' : after));
  };
  return { ...told, isAsking, goOn };
}

/** What stands in the fields of the page. */
function answersAt(answers: Answers, place: string): object {
  const key = lineKeyOf(place);
  return (key === null ? answers : answers.lines?.find((line) => line.key === key)) ?? {};
}

/** What the law found, as a line of the summary at `place` and a sentence at the field. */
export function problemOf(finding: Finding, filling: Filling, place: string): Problem {
  const { code, message, nextStep, citation, path } = finding;
  const { draft, form, answers } = filling;
  // How to ask an officer is said to programs.
  const next = isAskable(finding, filling.judged) ? textsOf('wizard')('officer.or') : (nextOnThePage(code) ?? nextStep);
  const says = [message, next].filter(Boolean).join(' ');
  const fieldId = fieldIdOf(path);
  const asked = placeOf(form, path, answers);
  if (asked === place) return { fieldId, says, citation };
  return { fieldId: null, says, citation, href: `${draftPath(draft.reference, asked)}#${fieldId}` };
}

/** Of these the first sentence says all. */
const saysWhatToDo: readonly string[] = ['ANSWER_MISSING', 'TEXT_TOO_LONG', 'LINE_COUNT_OUT_OF_RANGE'];

/** What a person does next where that is another thing than what a program does; empty where it is said already. */
function nextOnThePage(code: string): string | null {
  if (saysWhatToDo.includes(code)) return '';
  return code === 'TEXT_HIDES_CHARACTERS'
    ? textsOf('wizard')('takeOut', { button: textsOf('page')('reading.takeOut') })
    : null;
}

/** As their fields stand on the page, from its top; what stands elsewhere comes after. */
function inPageOrder(problems: readonly Problem[]): Problem[] {
  const fields = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
  const placeIn = ({ fieldId }: Problem): number => (fieldId ? fields.indexOf(fieldId) : fields.length);
  return [...problems].sort((one, other) => placeIn(one) - placeIn(other));
}

/** Puts the focus on the field that the address names, when one comes from a summary on another page. */
function useFieldOfAddress(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (id) document.getElementById(id)?.focus();
  }, []);
}
