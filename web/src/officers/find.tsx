import { useState, type FormEvent } from 'react';
import { typedReference } from '../form/typed.ts';
import { useGraph } from '../graph/use-graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { ReviewByReference } from './queue-query.ts';
import { reviewPath } from './review-path.ts';

interface FindReferenceProps {
  wanted: string;
  setWanted(wanted: string): void;
  found: number;
  isKnown: boolean;
}

/** Narrows the rows to a reference as it is typed, and opens one that stands in no row here. */
export function FindReference({ wanted, setWanted, found, isKnown }: FindReferenceProps) {
  const t = useTexts('officers');
  const { says, setSays, open } = useOpen();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open(wanted);
  };
  const type = (text: string): void => {
    setSays(null);
    setWanted(text);
  };
  return (
    <form role="search" onSubmit={submit} noValidate>
      <label className="usa-label margin-top-1" htmlFor="reference">
        {t('find.label')}
      </label>
      <p id="reference-hint" className="usa-hint margin-y-0">
        {t('find.hint')}
      </p>
      <div className="display-flex">
        <input
          id="reference"
          className="usa-input margin-top-05"
          value={wanted}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="reference-hint reference-says"
          onChange={({ target }) => type(target.value)}
        />
        <button type="submit" className="usa-button usa-button--outline margin-left-1 margin-top-05">
          {t('find.open')}
        </button>
      </div>
      <p id="reference-says" role="status" className="margin-y-05 font-body-2xs">
        {says ?? (wanted && isKnown ? t('find.found', { n: found }) : '')}
      </p>
    </form>
  );
}

/** Opens the review of a reference wherever it stands; says why it cannot. */
function useOpen() {
  const t = useTexts('officers');
  const { client } = useGraph();
  const [says, setSays] = useState<string | null>(null);
  const open = async (wanted: string): Promise<void> => {
    const typed = typedReference(wanted);
    if (typed.is !== 'READ') return setSays(typed.is === 'BLANK' ? t('find.missing') : typed.says);
    const { value: reference } = typed;
    const { data, error } = await client.query(ReviewByReference, { reference }).toPromise();
    const review = data?.entry?.review;
    if (review) return goTo(reviewPath(review.id));
    setSays(error ? whyNoAnswer(error) : t('find.absent', { reference }));
  };
  return { says, setSays, open };
}
