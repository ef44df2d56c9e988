import { useState, type FormEvent } from 'react';
import { useSearch } from 'wouter';
import { CheckField } from '../form/check-field.tsx';
import { Choices } from '../form/choices.tsx';
import { asProblem, ErrorSummary } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import { useAct } from '../graph/use-act.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink } from '../page/route.tsx';
import { beGuest, useSessionHasEnded, useViewer } from '../session/session.ts';
import { languageOfPage, useTexts } from '../texts/texts.ts';

const SendFeedback = graphql(`
  mutation SendFeedback($input: SendFeedbackInput!) {
    sendFeedback(input: $input) {
      isKept
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

type Mood = 'GOOD' | 'MIXED' | 'BAD';

/** Something about a page, said to those who run the platform. Who is not signed in becomes a guest by it. */
export function FeedbackPage() {
  const t = useTexts('feedback');
  const about = new URLSearchParams(useSearch()).get('page') ?? '/';
  const page = about.startsWith('/') && !about.startsWith('//') ? about : '/';
  const form = useFeedback(page);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {form.isSent ? (
        <>
          <Notice kind="success">{t('sent')}</Notice>
          <p>
            <PageLink to={page}>{t('back')}</PageLink>
          </p>
        </>
      ) : (
        <Form page={page} form={form} />
      )}
    </>
  );
}

function Form({ page, form }: { page: string; form: ReturnType<typeof useFeedback> }) {
  const t = useTexts('feedback');
  const viewer = useViewer();
  const moods = (['GOOD', 'MIXED', 'BAD'] as const).map((value) => ({ value, label: t(`moods.${value}`) }));
  return (
    <form noValidate onSubmit={(event) => void form.submit(event)} className="measure-4">
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p className="font-body-md margin-top-0">{t('lead')}</p>
      <p className="breaks-words">{t('about', { page })}</p>
      <Choices
        id="mood"
        legend={t('mood')}
        choices={moods}
        value={form.mood}
        onChange={(mood) => form.setMood(mood as Mood)}
      />
      <TextField
        id="says"
        label={t('says')}
        rows={5}
        value={form.says}
        problem={form.problemAt('says')}
        onChange={form.setSays}
      />
      {viewer?.email && (
        <CheckField
          id="wantsAnswer"
          label={t('wantsAnswer')}
          hint={viewer.email}
          isChecked={form.wantsAnswer}
          onChange={form.setWantsAnswer}
        />
      )}
      <button type="submit" className="usa-button margin-top-3" disabled={form.isActing}>
        {t(form.isActing ? 'sending' : 'send')}
      </button>
    </form>
  );
}

/** Whoever has not signed in writes as a guest; why that could not be, else null. */
const asGuest = (): Promise<Error | null> =>
  beGuest().then(
    () => null,
    (why: Error) => why,
  );

function useFeedback(page: string) {
  const t = useTexts('feedback');
  const isSignedIn = useViewer() !== null;
  const hasEnded = useSessionHasEnded();
  const [mood, setMood] = useState<Mood | null>(null);
  const [says, setSays] = useState('');
  const [wantsAnswer, setWantsAnswer] = useState(false);
  const [isSent, setSent] = useState(false);
  const { problems, attempt, tell, problemAt } = useProblems({ says });
  const { act, isActing } = useAct(SendFeedback, (data) => data.sendFeedback);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const isMissing = says.trim() === '';
    tell(isMissing ? [{ fieldId: 'says', says: t('missing') }] : []);
    if (isMissing) return;
    const failure = isSignedIn && !hasEnded ? null : await asGuest();
    if (failure) return tell([{ fieldId: null, says: failure.message }]);
    const input = { page, language: languageOfPage(), mood, says, wantsAnswer };
    if (await act(input, (refusals) => tell(refusals.map(asProblem)))) setSent(true);
  };
  return {
    mood,
    setMood,
    says,
    setSays,
    wantsAnswer,
    setWantsAnswer,
    isSent,
    problems,
    attempt,
    problemAt,
    isActing,
    submit,
  };
}
