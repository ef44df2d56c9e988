import { useState, type FormEvent } from 'react';
import { howReferenceIsRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { flawIn, typedReference } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useTexts } from '../texts/texts.ts';
import { PayableEntry } from './cashier-query.ts';
import { type Payable } from '../work/payment-fields.ts';

interface FindEntryProps {
  /** Told of what was looked for: null until it is found, so that nobody pays on what stood there before. */
  choose(entry: Payable | null): void;
}

/** An entry by its reference, typed or scanned as it stands on the payer's paper or phone. */
export function FindEntry({ choose }: FindEntryProps) {
  const t = useTexts('cashier');
  const { client } = useGraph();
  const [reference, setReference] = useState('');
  const { tell, problemAt } = useProblems({ reference });
  const say = (says: string): void => tell([{ fieldId: 'reference', says }]);
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    choose(null);
    const typed = typedReference(reference);
    if (typed.is !== 'READ') return say(flawIn(typed) ?? t('find.missing'));
    const { value: wanted } = typed;
    const { data, error } = await client.query(PayableEntry, { reference: wanted }).toPromise();
    if (!data?.entry) return say(error ? whyNoAnswer(error) : t('find.absent', { reference: wanted }));
    tell([]);
    choose(data.entry);
  };
  return (
    <form role="search" onSubmit={(event) => void find(event)} noValidate>
      <ReadField
        id="reference"
        how={howReferenceIsRead}
        label={t('find.label')}
        hint={t('find.hint')}
        value={reference}
        problem={problemAt('reference')}
        onChange={setReference}
      />
      <button type="submit" className="usa-button usa-button--outline margin-top-1">
        {t('find.find')}
      </button>
    </form>
  );
}
