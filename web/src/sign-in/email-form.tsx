import { useState, type FormEvent, type ReactNode } from 'react';
import { ErrorSummary } from '../form/error-summary.tsx';
import { EmailField } from '../form/email-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { useTexts } from '../texts/texts.ts';
import { emailAsRead, flawOfEmail } from '../form/typed-email.ts';

interface EmailFormProps {
  /** The control's id. */
  id: string;
  /** What stands in the field at first. */
  initially?: string | null;
  /** What the button says, and what it says while the mail is asked for. */
  button: string;
  sending: string;
  /** Other fields, above the e-mail. */
  children?: ReactNode;
  /** Asks for the mail. @throws Error with a sentence for people. */
  send(email: string): Promise<void>;
}

/** One e-mail and a button. What comes of it is the same for every e-mail. */
export function EmailForm({ id, initially, button, sending, children, send }: EmailFormProps) {
  const t = useTexts('signIn');
  const [email, setEmail] = useState(initially ?? '');
  const { problems, attempt, tell, problemAt } = useProblems({ [id]: email });
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    const flaw = email.trim() ? flawOfEmail(email) : t('emailMissing');
    tell(flaw ? [{ fieldId: id, says: flaw }] : []);
    if (flaw) return;
    setSending(true);
    await send(emailAsRead(email)).catch((failure: Error) => tell([{ fieldId: null, says: failure.message }]));
    setSending(false);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="maxw-mobile-lg">
      <ErrorSummary attempt={attempt} problems={problems} />
      {children}
      <EmailField
        id={id}
        label={t('email')}
        hint={t('emailHint')}
        problem={problemAt(id)}
        value={email}
        onChange={setEmail}
      />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? sending : button}
      </button>
    </form>
  );
}
