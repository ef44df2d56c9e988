import { useState, type FormEvent } from 'react';
import { ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { EmailField } from '../form/email-field.tsx';
import { howReferenceIsRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { typedReference, valueIn } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import { Notice } from '../page/notice.tsx';
import { postToSignIn } from '../session/post-to-sign-in.ts';
import { CodeForm } from '../sign-in/code-form.tsx';
import { emailAsRead, flawOfEmail } from '../form/typed-email.ts';
import { MailboxOfSandbox } from '../sign-in/mailbox-of-sandbox.tsx';
import { useTexts } from '../texts/texts.ts';

/** Asks for a link by reference and e-mail. Whether they belong together shows nowhere but in the mail. */
export function ByReference() {
  const t = useTexts('resume');
  const [isSent, setSent] = useState(false);
  if (!isSent) return <Ask sent={() => setSent(true)} />;
  return (
    <>
      <Notice kind="success" heading={t('foundTitle')}>
        {t('found')} {t('foundMore')}
      </Notice>
      <CodeForm returnTo="/" />
      <MailboxOfSandbox />
      <button type="button" className="usa-button usa-button--outline margin-top-2" onClick={() => setSent(false)}>
        {t('again')}
      </button>
    </>
  );
}

function Ask({ sent }: { sent(): void }) {
  const t = useTexts('resume');
  const [typed, setTyped] = useState({ reference: '', email: '' });
  const { problems, attempt, tell, problemAt } = useProblems(typed);
  const [isSending, setSending] = useState(false);
  const flaws = (): Problem[] => {
    const flaw = typed.email.trim() ? flawOfEmail(typed.email) : t('emailMissing');
    const reference = typedReference(typed.reference);
    return [
      ...(reference.is === 'BLANK' ? [{ fieldId: 'reference', says: t('referenceMissing') }] : []),
      ...(reference.is === 'FLAWED' ? [{ fieldId: 'reference', says: reference.says }] : []),
      ...(flaw ? [{ fieldId: 'email', says: flaw }] : []),
    ];
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = flaws();
    tell(found);
    if (found.length || isSending) return;
    setSending(true);
    const asked = { reference: valueIn(typedReference(typed.reference)), email: emailAsRead(typed.email) };
    await postToSignIn('/sign-in/find', asked).then(sent, ({ message }: Error) =>
      tell([{ fieldId: null, says: message }]),
    );
    setSending(false);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="maxw-mobile-lg">
      <p className="margin-top-0">{t('byEmailLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <Fields typed={typed} setTyped={setTyped} problemAt={problemAt} />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? t('finding') : t('find')}
      </button>
    </form>
  );
}

interface FieldsProps {
  typed: { reference: string; email: string };
  setTyped(typed: { reference: string; email: string }): void;
  problemAt(id: string): string | undefined;
}

function Fields({ typed, setTyped, problemAt }: FieldsProps) {
  const t = useTexts('resume');
  return (
    <>
      <ReadField
        id="reference"
        how={howReferenceIsRead}
        label={t('reference')}
        hint={t('referenceHint')}
        problem={problemAt('reference')}
        value={typed.reference}
        onChange={(reference) => setTyped({ ...typed, reference })}
      />
      <EmailField
        id="email"
        label={t('email')}
        problem={problemAt('email')}
        value={typed.email}
        onChange={(email) => setTyped({ ...typed, email })}
      />
    </>
  );
}
