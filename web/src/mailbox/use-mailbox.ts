import { useEffect, useState } from 'react';
import { askSignIn } from '../session/post-to-sign-in.ts';

/** A mail that the sandbox would have sent. */
export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
}

export type Mailbox =
  | { is: 'LOADING' }
  /** Mail is sent for real: there is nothing to look into. */
  | { is: 'NONE' }
  | { is: 'READY'; mails: readonly Mail[]; failing: boolean };

const lookAgainMs = 3_000;

/** The sandbox's mail, newest first, looked for again and again while the page is shown. */
export function useMailbox(): Mailbox {
  const [mailbox, setMailbox] = useState<Mailbox>({ is: 'LOADING' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isLeft = false;
    const look = async (): Promise<void> => {
      const next = await lookNow();
      if (isLeft) return;
      setMailbox((known) => (next === 'FAILED' ? failingAfter(known) : next));
      if (next === 'FAILED' || next.is === 'READY') timer = setTimeout(() => void look(), lookAgainMs);
    };
    void look();
    return () => {
      isLeft = true;
      if (timer) clearTimeout(timer);
    };
  }, []);
  return mailbox;
}

async function lookNow(): Promise<Mailbox | 'FAILED'> {
  try {
    const found = await askSignIn<{ mails: Mail[] }>('/sign-in/mailbox');
    if (!found) return { is: 'NONE' };
    const mails = found.mails.toSorted((one, other) => other.at.localeCompare(one.at));
    return { is: 'READY', mails, failing: false };
  } catch {
    return 'FAILED';
  }
}

const failingAfter = (known: Mailbox): Mailbox => ({
  is: 'READY',
  mails: known.is === 'READY' ? known.mails : [],
  failing: true,
});
