import { inWords } from '../in-words/status-in-words.ts';
import { useTexts } from '../texts/texts.ts';
import { EndedList, type EndedListProps } from './ended-list.tsx';

/** What was let go and owes again, since a payment of it was taken back: no money may go missing unseen by that. */
export function OwesAgain(props: Pick<EndedListProps, 'entries' | 'hasMore' | 'choose'>) {
  const t = useTexts('cashier');
  return (
    <EndedList
      {...props}
      list="owesAgain"
      amountUsd={({ amountDueUsd }) => amountDueUsd}
      receipts={({ payments }) =>
        payments
          .filter(({ reversedAt }) => reversedAt)
          .map(({ paymentId, receiptNumber: number, reversalReason }) => (
            <span key={paymentId} className="display-block">
              {t('owesAgain.receipt', { number, reason: inWords('reversal', reversalReason ?? '') })}
            </span>
          ))
      }
    />
  );
}
