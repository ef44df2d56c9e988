import { entryPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { owesAgain } from '../../in-words/payment-shown.ts';
import type { EntryShown } from '../entry-query.ts';
import type { Port } from '../../in-words/ports.ts';
import { usd } from '../../in-words/usd.ts';
import { ActionBox } from './action-box.tsx';

/** How much is to be paid, where, and what comes of it. */
export function PayWhatIsDue({ entry, port }: { entry: EntryShown; port: Port }) {
  const t = useTexts('entry');
  const { reference, regime, amountDueUsd, furtherDueUsd } = entry;
  return (
    <ActionBox heading={t('act.payTitle', { amount: usd(amountDueUsd) })}>
      <p className="margin-y-1 measure-5">{t(`act.payHow.${regime}`, { port: port.name, reference })}</p>
      {Number(furtherDueUsd) > 0 && !owesAgain(entry) && (
        <p className="margin-y-1 measure-5">{t('act.payFurther', { amount: usd(furtherDueUsd) })}</p>
      )}
      <p className="margin-y-1 measure-5">
        <WhatFollows entry={entry} />
      </p>
      <PageLink to={`${entryPath(reference)}/print`} className="usa-button usa-button--outline">
        {t('act.payPrint')}
      </PageLink>
    </ActionBox>
  );
}

function WhatFollows({ entry }: { entry: EntryShown }) {
  const t = useTexts('entry');
  if (owesAgain(entry)) return t('act.payAgain');
  return entry.status === 'PAYMENT_DUE' ? t('act.payThen') : t(`act.payEarly.${entry.regime}`);
}
