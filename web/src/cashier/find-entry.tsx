import { useState, type FormEvent } from 'react';
import { howReferenceIsRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { typedReference } from '../form/typed.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useTexts } from '../texts/texts.ts';
import { PayableEntry, type Payable } from './cashier-query.ts';

interface FindEntryProps {
  /** Told of what was looked for: null until it is found, so that nobody pays on what stood there before. */
  choose(entry: Payable | null): void;
}

/** An entry by its reference, typed or scanned as it stands on the payer's paper or phone. */
export function FindEntry({ choose }: FindEntryProps) {
  const t = useTexts('cashier');
  const { client } = useGraph();
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    choose(null);
    const typed = typedReference(reference);
    if (typed.is !== 'READ') return setProblem(typed.is === 'FLAWED' ? typed.says : t('find.missing'));
    const { value: wanted } = typed;
    const { data, error } = await client.query(PayableEntry, { reference: wanted }).toPromise();
    setProblem(data?.entry ? null : error ? whyNoAnswer(error) : t('find.absent', { reference: wanted }));
    if (data?.entry) choose(data.entry);
  };
  return (
    <form role="search" onSubmit={(event) => void find(event)} noValidate>
      <ReadField
        id="reference"
        how={howReferenceIsRead}
        label={t('find.label')}
        hint={t('find.hint')}
        value={reference}
        problem={problem}
        onChange={setReference}
      />
      <button type="submit" className="usa-button usa-button--outline margin-top-1">
        {t('find.find')}
      </button>
    </form>
  );
}
