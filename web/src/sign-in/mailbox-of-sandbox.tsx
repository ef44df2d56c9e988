import { useEffect, useState } from 'react';
import { PageLink } from '../page/route.tsx';
import { askSignIn } from '../session/post-to-sign-in.ts';
import { useTexts } from '../texts/texts.ts';

/** In the sandbox alone: where its mail can be read. */
export function MailboxOfSandbox() {
  const t = useTexts('signIn');
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    askSignIn('/sign-in/mailbox').then(
      (mailbox) => setThere(mailbox !== null),
      () => {},
    );
  }, []);
  if (!isThere) return null;
  return (
    <p className="bg-base-lightest padding-2 measure-4">
      {t('sandboxMailbox')} <PageLink to="/mailbox">{t('openMailbox')}</PageLink>
    </p>
  );
}
