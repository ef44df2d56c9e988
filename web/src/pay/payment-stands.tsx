import { pagoPago } from '@landfall/law';
import { useEffect, useRef, useState } from 'react';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { usd } from '../in-words/usd.ts';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { AskOnlinePayment, type OnlinePaymentShown } from './pay-query.ts';

const askEveryMs = 3_000;

/** How a payment stands that was begun: asked for until the provider has answered, or its time is over. */
export function PaymentStands({ id, again }: { id: string; again(): void }) {
  const { act, refusals } = useAct(AskOnlinePayment, ({ askOnlinePayment }) => askOnlinePayment, false);
  const [payment, show] = useState<OnlinePaymentShown | null>(null);
  const ask = useRef(act);
  useEffect(() => void (ask.current = act));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isShown = true;
    const askAgain = async (): Promise<void> => {
      let isRefused = false;
      // without a connection there is no next step but to ask again
      const refused = (why: readonly { nextStep?: string | null }[]): void => {
        isRefused = why.some(({ nextStep }) => nextStep);
      };
      const asked = await ask.current({ onlinePaymentId: id }, refused);
      if (!isShown) return;
      if (asked?.onlinePayment) show(asked.onlinePayment);
      const isOpen = asked ? asked.onlinePayment?.status === 'STARTED' : !isRefused;
      if (isOpen) timer = setTimeout(() => void askAgain(), askEveryMs);
    };
    void askAgain();
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [id]);
  if (!payment && refusals.length > 0) return <Refusals refusals={refusals} />;
  return payment ? <Stands payment={payment} again={again} /> : <Loading />;
}

function Stands({ payment, again }: { payment: OnlinePaymentShown; again(): void }) {
  const t = useTexts('pay');
  const { status, amountUsd, covers, endsAt, payAt } = payment;
  return (
    <Notice
      kind={status === 'PAID' ? 'success' : status === 'STARTED' ? 'info' : 'warning'}
      heading={t(`status.${status}.title`, { amount: usd(amountUsd) })}
    >
      <p>{t(`status.${status}.means`)}</p>
      <ul className="usa-list">
        {covers.map(({ entryReference, amountUsd: partUsd }) => (
          <li key={entryReference}>
            <span className="text-no-wrap">{entryReference}</span> {usd(partUsd)}
          </li>
        ))}
      </ul>
      {status === 'STARTED' && (
        <p>
          {t('payUntil')} <PortTime at={endsAt} zone={pagoPago.zone} saysZone />
        </p>
      )}
      {payAt && (
        <a className="usa-button" href={payAt}>
          {t('goOn')}
        </a>
      )}
      {(status === 'REFUSED' || status === 'EXPIRED') && (
        <button type="button" className="usa-button" onClick={again}>
          {t('again')}
        </button>
      )}
    </Notice>
  );
}
