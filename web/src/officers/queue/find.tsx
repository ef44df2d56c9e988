import { howToWriteReference, readReference, referenceFlawSays, saysSomething } from '@landfall/law';
import { useState } from 'react';
import { useGraph } from '../../graph/use-graph.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { goTo } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { addressOf } from './place.ts';
import { ReviewByReference } from './queue-query.ts';
import { reviewPath } from '../../work/review-path.ts';

/** One field for whatever an officer was told of an entry: a reference opens it, anything else is looked for. */
export function Find({ searched }: { searched: string }) {
  const t = useTexts('officers');
  const [wanted, setWanted] = useState(searched);
  const { says, setSays, find } = useFind();
  const type = (text: string): void => {
    setSays(null);
    setWanted(text);
  };
  return (
    <form role="search" action={() => find(wanted.trim())} noValidate>
      <label className="usa-label margin-top-1" htmlFor="find">
        {t('find.label')}
      </label>
      <p id="find-hint" className="usa-hint margin-y-0">
        {t('find.hint')}
      </p>
      <div className="display-flex">
        <input
          id="find"
          className="usa-input margin-top-05"
          value={wanted}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="find-hint find-says"
          onChange={({ target }) => type(target.value)}
        />
        <button
          type="submit"
          className="usa-button usa-button--outline width-auto margin-left-1 margin-top-05 margin-right-0"
        >
          {t('find.find')}
        </button>
      </div>
      <p id="find-says" role="status" className="margin-y-05 font-body-2xs">
        {says}
      </p>
    </form>
  );
}

/** Opens the review of a reference wherever it stands; goes to what is found by anything else. */
function useFind() {
  const t = useTexts('officers');
  const { client } = useGraph();
  const [says, setSays] = useState<string | null>(null);
  const find = async (wanted: string): Promise<void> => {
    const typed = readReference(wanted);
    if (typed.is === 'BLANK' || !saysSomething(wanted)) return setSays(t('find.missing'));
    if (typed.is === 'REFUSED')
      return typed.flaw === 'NOT_A_REFERENCE'
        ? goTo(addressOf({ search: wanted }))
        : setSays(`${referenceFlawSays[typed.flaw]} ${howToWriteReference}`);
    const { value: reference } = typed;
    const { data, error } = await client.query(ReviewByReference, { reference }).toPromise();
    const review = data?.entry?.review;
    if (review) return goTo(reviewPath(review.id));
    setSays(error ? whyNoAnswer(error) : t('find.absent', { reference }));
  };
  return { says, setSays, find };
}
