import { useEffect, useRef } from 'react';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { isToBeFormal } from '../determined-part.tsx';
import type { EntryShown } from '../entry-query.ts';
import type { Port } from '../../in-words/ports.ts';
import { AnswerRequest } from './answer-request.tsx';
import { FileAgain } from './file-again.tsx';
import { KeepFiling } from './keep-filing.tsx';
import { owesAgain } from '../../in-words/payment-shown.ts';
import { PayWhatIsDue } from './pay-what-is-due.tsx';
import { Withdraw } from './withdraw.tsx';

interface FilersActionsProps {
  entry: EntryShown;
  port: Port;
  /** Called when something was done: the page asks how the entry stands now. */
  done(): void;
}

/** What those whose entry it is can do about it as it stands; nothing where there is nothing to do. */
export function FilersActions({ entry, port, done }: FilersActionsProps) {
  const viewer = useViewer();
  const open = (entry.documentRequests ?? []).filter(({ status }) => status === 'OPEN');
  return (
    <>
      {open.map((request) => (
        <AnswerRequest key={request.id} entry={entry} request={request} done={done} />
      ))}
      {entry.status === 'WAITING_FOR_FILER' && entry.waitingFor === 'FURTHER_FILING' && !isToBeFormal(entry) && (
        <FileAgain reference={entry.reference} lines={entry.review?.lineNumbers ?? []} />
      )}
      {canPay(entry) && <PayWhatIsDue entry={entry} port={port} />}
      {viewer?.isGuest && <KeepFiling />}
    </>
  );
}

/** What is known to be owed in American Samoa may be paid before an officer decides; what is due again, after. */
function canPay(entry: EntryShown): boolean {
  const { status, regime, exciseUsd, amountDueUsd } = entry;
  if (status === 'PAYMENT_DUE' || owesAgain(entry)) return true;
  const isKnown = regime === 'AS_TERRITORY' && exciseUsd !== null && Number(amountDueUsd) > 0;
  return isKnown && (status === 'FILED' || status === 'IN_REVIEW');
}

/** Taking the filing back, for as long as no officer has taken it up; who was about to is told when one has. */
export function WithdrawWhileOpen({ entry, port, done }: FilersActionsProps) {
  const t = useTexts('entry');
  const wasOpen = useRef(false);
  const isUndecided = entry.status === 'FILED' || entry.status === 'IN_REVIEW';
  const isOpen = isUndecided && entry.review?.status === 'OPEN';
  useEffect(() => {
    if (isOpen) wasOpen.current = true;
  }, [isOpen]);
  if (isOpen) return <Withdraw entry={entry} port={port} done={done} />;
  return wasOpen.current && isUndecided ? <p role="status">{t('act.withdrawTaken')}</p> : null;
}
