import { useEffect, useState, type FormEvent } from 'react';
import { howReferenceIsRead } from '../../form/how-read.ts';
import { ReadField } from '../../form/read-field.tsx';
import { flawIn, typedReference } from '../../form/typed.ts';
import { useProblems } from '../../form/use-problems.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { goTo, hallPath } from '../../page/route.tsx';
import { Failed, Loading } from '../../page/states.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ReviewByReference } from '../queue/queue-query.ts';
import { HallEntry } from './hall-entry.tsx';
import { ScanCode } from './scan-code.tsx';
import '../../work/work.css';

/** The hall: who stands before the officer, what is owed and open, and whether they may go. */
export function HallPage({ reference }: { reference: string }) {
  return <ForRoles roles={['OFFICER']}>{reference ? <Found reference={reference} /> : <Ask />}</ForRoles>;
}

function Ask() {
  const t = useTexts('hall');
  const [reference, setReference] = useState('');
  const { problemAt, tell } = useProblems({ reference });
  const show = (text: string, otherwise: string): void => {
    const typed = typedReference(text);
    if (typed.is === 'READ') return goTo(hallPath(typed.value));
    tell([{ fieldId: 'reference', says: (otherwise || flawIn(typed)) ?? t('missing') }]);
    document.getElementById('reference')?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    show(reference, '');
  };
  return (
    <div className="measure-4">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p>{t('lead')}</p>
      <ScanCode read={(text) => show(text, t('scan.notOurs'))} />
      <form role="search" onSubmit={submit} noValidate>
        <ReadField
          id="reference"
          how={howReferenceIsRead}
          label={t('reference')}
          hint={t('referenceHint')}
          value={reference}
          problem={problemAt('reference')}
          onChange={setReference}
        />
        <button type="submit" className="usa-button usa-button--outline width-full margin-top-2">
          {t('find')}
        </button>
      </form>
    </div>
  );
}

type Looked = { is: 'LOOKING' } | { is: 'FAILED'; says: string } | { is: 'ABSENT' } | { is: 'EARLY' } | Here;
type Here = { is: 'HERE'; reviewId: string };

function Found({ reference }: { reference: string }) {
  const t = useTexts('hall');
  const { looked, look } = useLooked(reference);
  if (looked.is === 'HERE') return <HallEntry reviewId={looked.reviewId} />;
  return (
    <div className="measure-4">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {looked.is === 'LOOKING' && <Loading says={t('finding', { reference })} />}
      {looked.is === 'FAILED' && <Failed says={looked.says} retry={look} />}
      {looked.is === 'EARLY' && <Failed says={t('noReview', { reference })} retry={look} />}
      {looked.is === 'ABSENT' && <p role="alert">{t('absent', { reference })}</p>}
      <button type="button" className="usa-button usa-button--outline width-full" onClick={() => goTo(hallPath())}>
        {t('next')}
      </button>
    </div>
  );
}

function useLooked(reference: string): { looked: Looked; look(): void } {
  const { client } = useGraph();
  const [looked, setLooked] = useState<Looked>({ is: 'LOOKING' });
  const look = (): void => {
    setLooked({ is: 'LOOKING' });
    void client
      .query(ReviewByReference, { reference }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        const review = data?.entry?.review;
        if (review) return setLooked({ is: 'HERE', reviewId: review.id });
        if (error) return setLooked({ is: 'FAILED', says: whyNoAnswer(error) });
        setLooked({ is: data?.entry ? 'EARLY' : 'ABSENT' });
      });
  };
  useEffect(look, [reference]);
  return { looked, look };
}
