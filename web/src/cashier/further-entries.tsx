import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { CheckField } from '../form/check-field.tsx';
import { howReferenceIsRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { flawIn, typedReference } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useGraph } from '../graph/use-graph.ts';
import { usd } from '../in-words/usd.ts';
import { Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { importerInWords } from '../work/importer-in-words.ts';
import type { Payable } from '../work/payment-fields.ts';
import { PayableWith } from './cashier-query.ts';
import { together } from './told-of-entry.ts';
import { furtherFieldOf, isPayable } from './use-payment.ts';

interface FurtherEntriesProps {
  entry: Payable;
  now(entry: Payable): Payable;
  chosen: readonly Payable[];
  choose(entries: readonly Payable[]): void;
  problemAt(id: string): string | undefined;
}

/** What the same payment can cover besides: entries of the same filer that owe at the same port. */
export function FurtherEntries(props: FurtherEntriesProps) {
  const t = useTexts('cashier');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Choose {...props} />;
  return (
    <button type="button" className="usa-button usa-button--unstyled margin-bottom-1" onClick={() => setOpen(true)}>
      {t('further.open')}
    </button>
  );
}

function Choose({ entry, now, chosen, choose, problemAt }: FurtherEntriesProps) {
  const t = useTexts('cashier');
  const [{ data, error, fetching }, ask] = useQuery({
    query: PayableWith,
    variables: { id: entry.id },
    requestPolicy: 'network-only',
  });
  const listed = data?.entries?.nodes ?? [];
  const shown = together(listed, chosen).map(now).filter(isPayable);
  const mark = (one: Payable, isChosen: boolean): void => {
    const others = chosen.filter(({ id }) => id !== one.id);
    choose(isChosen ? [...others, one] : others);
  };
  return (
    <section aria-labelledby="further" className="margin-bottom-2">
      <h3 id="further" className="font-sans-md margin-y-05">
        {t('further.title')}
      </h3>
      {error && <Failed heading={t('further.failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading says={t('further.loading')} />}
      {data && shown.length === 0 && <p className="margin-y-05">{t('further.none')}</p>}
      {shown.map((one) => (
        <OneMore
          key={one.id}
          entry={one}
          problem={problemAt(furtherFieldOf(one.id))}
          isChosen={chosen.some(({ id }) => id === one.id)}
          choose={(isChosen) => mark(one, isChosen)}
        />
      ))}
      {data?.entries?.pageInfo.hasNextPage && (
        <>
          <p className="margin-bottom-0">{t('further.newest')}</p>
          <AddByReference entry={entry} add={(one) => mark(one, true)} />
        </>
      )}
    </section>
  );
}

interface OneMoreProps {
  entry: Payable;
  problem: string | undefined;
  isChosen: boolean;
  choose(isChosen: boolean): void;
}

function OneMore({ entry, problem, isChosen, choose }: OneMoreProps) {
  const label = (
    <>
      <span className="text-no-wrap">{entry.reference}</span> {usd(entry.amountDueUsd)}
    </>
  );
  const hint = importerInWords(entry);
  return (
    <CheckField id={furtherFieldOf(entry.id)} {...{ label, hint, problem }} isChecked={isChosen} onChange={choose} />
  );
}

/** In a form of its own: a scanner ends with the return key, which must not record the payment. */
function AddByReference({ entry, add }: { entry: Payable; add(entry: Payable): void }) {
  const t = useTexts('cashier');
  const { client } = useGraph();
  const [reference, setReference] = useState('');
  const { tell, problemAt } = useProblems({ furtherReference: reference });
  const say = (says: string): void => tell([{ fieldId: 'furtherReference', says }]);
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = typedReference(reference);
    if (typed.is !== 'READ') return say(flawIn(typed) ?? t('find.missing'));
    const { value: text } = typed;
    const { data, error } = await client.query(PayableWith, { id: entry.id, text }).toPromise();
    const found = data?.entries?.nodes.find((one) => one.reference === text);
    if (!found) return say(error ? whyNoAnswer(error) : t('further.absent', { reference: text }));
    tell([]);
    setReference('');
    add(found);
  };
  return (
    <form noValidate onSubmit={(event) => void find(event)}>
      <ReadField
        id="furtherReference"
        how={howReferenceIsRead}
        label={t('further.find')}
        value={reference}
        problem={problemAt('furtherReference')}
        onChange={setReference}
      />
      <button type="submit" className="usa-button usa-button--outline margin-top-1">
        {t('further.add')}
      </button>
    </form>
  );
}
