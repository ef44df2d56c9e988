import { usd as inUsd } from '@landfall/rule';
import { typedAmount } from '../form/typed.ts';
import { usd } from '../in-words/usd.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';

interface WhatItCoversProps {
  entries: readonly Payable[];
  /** What they owe in all. */
  dueUsd: string;
  /** As it is typed. */
  amount: string;
}

/** What the sum that is typed covers, and what it leaves: seen before it is taken. */
export function WhatItCovers({ entries, dueUsd, amount }: WhatItCoversProps) {
  const t = useTexts('cashier');
  return (
    <div role="status" className="margin-top-1">
      <p className="margin-y-0">{t('further.covers', { count: entries.length })}</p>
      <ul className="usa-list margin-y-05">
        {entries.map(({ id, reference, amountDueUsd }) => (
          <li key={id}>
            <span className="text-no-wrap">{reference}</span> {usd(amountDueUsd)}
          </li>
        ))}
      </ul>
      <p className="margin-y-0">
        {t('further.inAll')} <strong className="font-sans-lg">{usd(dueUsd)}</strong>
      </p>
      <Leaves dueUsd={dueUsd} amount={amount} />
    </div>
  );
}

function Leaves({ dueUsd, amount }: Pick<WhatItCoversProps, 'dueUsd' | 'amount'>) {
  const t = useTexts('cashier');
  const typed = typedAmount(amount);
  if (typed.is !== 'READ') return null;
  const leftUsd = inUsd(typed.value).minus(dueUsd);
  const says = leftUsd.isZero() ? 'further.leavesNothing' : leftUsd.gt(0) ? 'further.leaves' : 'further.lacks';
  return <p className="margin-y-0">{t(says, { amount: usd(leftUsd.abs().toFixed(2)) })}</p>;
}
