import type { PaymentMeans } from '@landfall/law';
import { owesAgain } from '../in-words/payment-shown.ts';
import { statusInWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';
import { textsOf } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';

/** Where an entry stands, as a cashier needs it: what may be taken, and what follows. */
export function standingInWords(entry: Payable): { label: string; means: string } {
  const { status, amountDueUsd, owedBackUsd, paidUsd, linesToAssess } = entry;
  const t = textsOf('cashier');
  const { label } = statusInWords(status);
  const isPaid = Number(paidUsd) > 0;
  if (Number(owedBackUsd) > 0) {
    const key = status === 'WITHDRAWN' ? 'means.withdrawnPaid' : 'means.paidTooMuch';
    return { label, means: t(key, { amount: usd(owedBackUsd) }) };
  }
  if (owesAgain(entry)) {
    const key = status === 'WITHDRAWN' ? 'means.withdrawnDueAgain' : 'means.dueAgain';
    return { label, means: t(key, { amount: usd(amountDueUsd) }) };
  }
  if (status === 'RELEASED') return { label, means: t('means.released') };
  if (status === 'WITHDRAWN') return { label, means: t('means.withdrawn') };
  if (status === 'PAYMENT_DUE') return { label, means: t('means.due') };
  if (linesToAssess.length > 0) return { label, means: t('means.toAssess') };
  if (Number(amountDueUsd) > 0) return { label, means: t('means.early') };
  return { label, means: isPaid ? t('means.paid') : t('means.nothing') };
}

/** By what means money came or went, as the counter writes it. */
export function meansAtCounter(means: PaymentMeans | 'NOT_STATED'): string {
  const t = textsOf('cashier');
  return means === 'NOT_STATED' ? t('paidBy.choose') : t(`paidBy.${means}`);
}
