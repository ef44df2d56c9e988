import { useState } from 'react';
import { useQuery } from 'urql';
import { CheckField } from '../form/check-field.tsx';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { usd } from '../in-words/usd.ts';
import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';
import { PayableToo, PayOnline, type ToPay } from './pay-query.ts';
import { askedFor, dueInAll } from './what-is-paid.ts';

interface ChooseProps {
  entry: ToPay;
  provider: { name: string; isSimulated: boolean };
}

/** What the payment covers and what it leaves, before it is begun. */
export function ChooseWhatIsPaid({ entry, provider }: ChooseProps) {
  const t = useTexts('pay');
  const [{ data }] = useQuery({
    query: PayableToo,
    variables: { id: entry.id },
    requestPolicy: 'network-only',
  });
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const { act, isActing, refusals } = useAct(PayOnline, ({ payOnline }) => payOnline);
  const others = data?.entries?.nodes ?? [];
  const paid: [ToPay, ...ToPay[]] = [entry, ...others.filter(({ id }) => chosen.has(id))];
  const left = others.filter(({ id }) => !chosen.has(id));
  const pay = async (): Promise<void> => {
    const begun = await act(askedFor(paid));
    if (begun?.onlinePayment?.payAt) location.assign(begun.onlinePayment.payAt);
  };
  return (
    <>
      <ForEntry entry={entry} provider={provider} />
      {others.length > 0 && (
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{t('others')}</legend>
          {others.map((one) => (
            <Other key={one.id} entry={one} isChosen={chosen.has(one.id)} mark={() => choose(marked(chosen, one.id))} />
          ))}
          {data?.entries?.pageInfo.hasNextPage && <p>{t('newest')}</p>}
        </fieldset>
      )}
      <p role="status" className="margin-y-2 measure-4">
        {t('covers', { count: paid.length })} <strong className="font-sans-lg">{usd(dueInAll(paid))}</strong>
        <Leaves left={left} />
      </p>
      <Refusals refusals={refusals} />
      <button type="button" className="usa-button" disabled={isActing} onClick={() => void pay()}>
        {isActing ? t('beginning') : t('pay', { amount: usd(dueInAll(paid)) })}
      </button>
      <p className="measure-4 text-base-dark">{t('goesTo', { provider: provider.name })}</p>
    </>
  );
}

function ForEntry({ entry, provider }: ChooseProps) {
  const t = useTexts('pay');
  return (
    <>
      {provider.isSimulated && <Notice kind="info">{t('simulated')}</Notice>}
      <p className="measure-4">{t('forEntry', { reference: entry.reference, amount: usd(entry.amountDueUsd) })}</p>
    </>
  );
}

function Leaves({ left }: { left: readonly ToPay[] }) {
  const t = useTexts('pay');
  if (left.length === 0) return null;
  return <span className="display-block">{t('leaves', { count: left.length, amount: usd(dueInAll(left)) })}</span>;
}

function Other({ entry, isChosen, mark }: { entry: ToPay; isChosen: boolean; mark(): void }) {
  const label = (
    <>
      <span className="text-no-wrap">{entry.reference}</span> {usd(entry.amountDueUsd)}
    </>
  );
  return <CheckField id={`pay-${entry.id}`} label={label} isChecked={isChosen} onChange={mark} />;
}

function marked(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = new Set([...chosen].filter((one) => one !== id));
  return chosen.has(id) ? others : others.add(id);
}
