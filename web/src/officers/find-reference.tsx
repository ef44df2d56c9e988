import { useState, type FormEvent } from 'react';
import { useGraph } from '../graph/use-graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { goTo } from '../page/route.tsx';
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
  const { says, setSays, open } = useOpen();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open(wanted.trim());
  };
  const type = (text: string): void => {
    setSays(null);
    setWanted(text);
  };
  return (
    <form role="search" onSubmit={submit} noValidate>
      <label className="usa-label margin-top-1" htmlFor="reference">
        Filter by reference
      </label>
      <div className="display-flex">
        <input
          id="reference"
          className="usa-input margin-top-05"
          value={wanted}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="reference-says"
          onChange={({ target }) => type(target.value)}
        />
        <button type="submit" className="usa-button usa-button--outline margin-left-1 margin-top-05">
          Open
        </button>
      </div>
      <p id="reference-says" role="status" className="margin-y-05 font-body-2xs">
        {says ?? (wanted && isKnown ? `${found} of this lane. Press Open to look in all lanes.` : '')}
      </p>
    </form>
  );
}

/** Opens the review of a reference wherever it stands; says why it cannot. */
function useOpen() {
  const { client } = useGraph();
  const [says, setSays] = useState<string | null>(null);
  const open = async (reference: string): Promise<void> => {
    if (!reference) return setSays('Enter a reference, as AS-7K3F-9QXM-4.');
    const { data, error } = await client.query(ReviewByReference, { reference }).toPromise();
    const review = data?.entry?.review;
    if (review) return goTo(reviewPath(review.id));
    setSays(error ? whyNoAnswer(error) : `There is no entry ${reference} in your port’s queue.`);
  };
  return { says, setSays, open };
}
