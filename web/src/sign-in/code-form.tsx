import { useState, type FormEvent } from 'react';
import { ErrorSummary } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { postToSignIn } from '../session/post-to-sign-in.ts';
import { useTexts } from '../texts/texts.ts';

const id = 'mail-code';

/** The code from a mail, typed in the browser that asked for it; goes on where the mail leads, or at `returnTo`. */
export function CodeForm({ returnTo }: { returnTo: string }) {
  const t = useTexts('signIn');
  const [code, setCode] = useState('');
  const { problems, attempt, tell, problemAt } = useProblems({ [id]: code });
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    tell(code.trim() ? [] : [{ fieldId: id, says: t('code.missing') }]);
    if (!code.trim()) return;
    setSending(true);
    await postToSignIn<{ goTo: string }>('/sign-in/code', { code, returnTo }).then(
      ({ goTo }) => location.replace(goTo),
      ({ message }: Error) => {
        tell([{ fieldId: id, says: message }]);
        setSending(false);
      },
    );
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="maxw-mobile-lg">
      <ErrorSummary attempt={attempt} problems={problems} />
      <TextField
        id={id}
        label={t('code.label')}
        hint={t('code.hint')}
        problem={problemAt(id)}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
      />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? t('code.using') : t('code.use')}
      </button>
    </form>
  );
}
