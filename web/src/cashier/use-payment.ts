import { givesChange } from '@landfall/law/money/payment';
import { sumUsd, usd } from '@landfall/rule';
import { useState } from 'react';
import type { Problem } from '../form/error-summary.tsx';
import { typedAmount } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import type { Graph } from '../graph/open-graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';
import { RecordPayment } from './cashier-query.ts';
import { sentAs, type Taken } from './means-and-receipt.tsx';

export interface PaymentFormProps {
  graph: Graph;
  entry: Payable;
  tell(entry: Payable): void;
  ask(): Promise<void>;
  /** An entry as it stands, by what was told since. */
  now(entry: Payable): Payable;
}

/** Whether a payment can be taken for it. */
export const isPayable = ({ amountDueUsd, linesToAssess }: Payable): boolean =>
  Number(amountDueUsd) > 0 && linesToAssess.length === 0;

/** The id of the control by which a further entry is chosen. */
export const furtherFieldOf = (entryId: string): string => `covers-${entryId}`;

export const sumInText = (entries: readonly Payable[]): string =>
  sumUsd(entries.map(({ amountDueUsd }) => usd(amountDueUsd))).toFixed(2);

/** A payment as it is typed, for one entry or several, taken once, and told to the page. */
export function usePayment({ graph, entry, tell, ask, now }: PaymentFormProps) {
  const t = useTexts('cashier');
  const { send, isSending } = useSend(graph, RecordPayment);
  const [amount, setAmount] = useState(entry.amountDueUsd);
  const [taken, setTaken] = useState<Taken>({ means: '', receiptNumber: '' });
  const [isOverpaid, setOverpaid] = useState(false);
  const [chosen, setChosen] = useState<readonly Payable[]>([]);
  const further = chosen.map(now).filter(isPayable);
  const dueUsd = sumInText([entry, ...further]);
  const read = typedAmount(amount);
  const isOver = read.is === 'READ' && Number(read.value) > Number(dueUsd);
  const named = Object.fromEntries(further.map(({ id, entryVersion }) => [furtherFieldOf(id), entryVersion]));
  const { tell: say, ...told } = useProblems({ amount, isOverpaid, ...taken, ...named });
  const choose = (entries: readonly Payable[]): void => {
    setChosen(entries);
    setAmount(sumInText([entry, ...entries]));
  };
  const take = async (): Promise<void> => {
    const typed = typedAmount(amount);
    if (typed.is !== 'READ') {
      return say([{ fieldId: 'amount', says: typed.is === 'BLANK' ? t('amountWrong') : typed.says }]);
    }
    const { id: entryId, entryVersion } = entry;
    const excess = isOver && isOverpaid && !givesChange(taken.means) ? { excessIsOwedBack: true } : {};
    const alsoCovers = further.map(coverOf);
    const others = alsoCovers.length > 0 ? { alsoCovers } : {};
    const sent = await send({ entryId, entryVersion, amountUsd: typed.value, ...others, ...excess, ...sentAs(taken) });
    if (sent.is === 'FAILED') return say([{ fieldId: null, says: sent.says }]);
    const { entries, userErrors } = sent.data.recordPayment;
    say(userErrors.map((refusal) => asProblem(refusal, further)));
    if (entries.length > 0) setChosen([]);
    entries.forEach(tell);
    await ask();
  };
  const typing = { amount, setAmount, isOver, isOverpaid, setOverpaid, taken, setTaken };
  return { ...typing, further, dueUsd, choose, ...told, isSending, take };
}

const coverOf = ({ id: entryId, entryVersion, amountDueUsd: amountUsd }: Payable) => ({
  entryId,
  entryVersion,
  amountUsd,
});

interface Refused {
  message: string;
  path: readonly string[];
  citation: string | null;
  nextStep: string | null;
}

const fields: Readonly<Record<string, string>> = {
  amountUsd: 'amount',
  receiptNumber: 'receiptNumber',
  means: 'means',
};

const fieldOf = ([place = '', n]: readonly string[], further: readonly Payable[]): string | null =>
  place === 'alsoCovers' && further[Number(n)] ? furtherFieldOf(further[Number(n)]!.id) : (fields[place] ?? null);

const asProblem = (refusal: Refused, further: readonly Payable[]): Problem => ({
  fieldId: fieldOf(refusal.path, further),
  says: inFull(refusal),
  citation: refusal.citation,
});
