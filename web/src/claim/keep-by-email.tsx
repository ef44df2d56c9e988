import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { allInFull } from '../graph/refusal.ts';
import { Notice } from '../page/notice.tsx';
import { askWhoThisIs, useViewer } from '../session/session.ts';
import { CodeForm } from '../sign-in/code-form.tsx';
import { EmailForm } from '../sign-in/email-form.tsx';
import { MailboxOfSandbox } from '../sign-in/mailbox-of-sandbox.tsx';
import { useTexts } from '../texts/texts.ts';

const AttachEmail = graphql(`
  mutation AttachEmail($input: AttachEmailInput!) {
    attachEmail(input: $input) {
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** A guest's way to keep what was begun: an e-mail, and the link that comes to it. The same for every e-mail. */
export function KeepByEmail() {
  const t = useTexts('claim');
  const client = useClient();
  const given = useViewer()?.email;
  const [sentTo, setSentTo] = useState<string | null>(null);
  const send = async (email: string): Promise<void> => {
    const { data, error } = await client.mutation(AttachEmail, { input: { email } }).toPromise();
    if (!data) throw new Error(error ? whyNoAnswer(error) : t('keep.notAnswering'));
    const refusals = data.attachEmail.userErrors;
    if (refusals.length) throw new Error(allInFull(refusals));
    setSentTo(email);
    void askWhoThisIs();
  };
  if (!sentTo) {
    return (
      <>
        {given && (
          <>
            <p className="measure-4 breaks-words">{t('keep.given', { email: given })}</p>
            <CodeForm returnTo={location.pathname} />
          </>
        )}
        <EmailForm
          id="keep-email"
          initially={given}
          button={t(given ? 'keep.again' : 'keep.send')}
          sending={t('keep.sending')}
          send={send}
        />
      </>
    );
  }
  return <LinkIsOnItsWay email={sentTo} other={() => setSentTo(null)} />;
}

function LinkIsOnItsWay({ email, other }: { email: string; other(): void }) {
  const t = useTexts('claim');
  return (
    <>
      <Notice kind="success">
        <span className="breaks-words">{t('keep.sent', { email })}</span>
      </Notice>
      <CodeForm returnTo={location.pathname} />
      <MailboxOfSandbox />
      <button type="button" className="usa-button usa-button--outline margin-top-2" onClick={other}>
        {t('keep.other')}
      </button>
    </>
  );
}
