import type { ResultOf } from 'gql.tada';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CheckField } from '../../form/check-field.tsx';
import { Refusals } from '../../form/refusals.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { graphql } from '../../graph/graph.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { useAct } from '../../graph/use-act.ts';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { Failed, Loading } from '../../page/states.tsx';
import { useTexts } from '../../texts/texts.ts';
import { feedbackFile } from './feedback-file.ts';

const FeedbackToRead = graphql(`
  query FeedbackToRead {
    feedback {
      id
      page
      language
      mood
      says
      writtenAt
      email
      note
    }
  }
`);

const NoteFeedback = graphql(`
  mutation NoteFeedback($input: NoteFeedbackInput!) {
    noteFeedback(input: $input) {
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

type Written = ResultOf<typeof FeedbackToRead>['feedback'][number];

/** What people say about the pages, for those who run the platform. */
export function FeedbackReadPage() {
  return (
    <ForRoles roles={['ADMINISTRATOR', 'SUPERVISOR']}>
      <Read />
    </ForRoles>
  );
}

function Read() {
  const t = useTexts('feedbackRead');
  const [{ data, error, fetching }, ask] = useQuery({ query: FeedbackToRead });
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      {!data && error && <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading />}
      {data && <Filtered all={data.feedback} again={() => ask({ requestPolicy: 'network-only' })} />}
    </>
  );
}

function Filtered({ all, again }: { all: readonly Written[]; again(): void }) {
  const t = useTexts('feedbackRead');
  const [page, setPage] = useState('');
  const [isNewOnly, setNewOnly] = useState(false);
  const shown = all.filter((one) => (!page || one.page === page) && !(isNewOnly && one.note !== null));
  const pages = [...new Set(all.map((one) => one.page))].sort().map((value) => ({ value, label: value }));
  return (
    <>
      <SelectField
        id="page"
        label={t('page')}
        nothing={t('allPages')}
        choices={pages}
        value={page}
        onChange={setPage}
      />
      <CheckField id="onlyNew" label={t('onlyNew')} isChecked={isNewOnly} onChange={setNewOnly} />
      {shown.length === 0 && <p>{t('none')}</p>}
      {shown.length > 0 && (
        <p>
          <a
            className="usa-link"
            download="feedback.csv"
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(feedbackFile(shown))}`}
          >
            {t('file')}
          </a>
        </p>
      )}
      {shown.map((one) => (
        <One key={one.id} written={one} again={again} />
      ))}
    </>
  );
}

function One({ written, again }: { written: Written; again(): void }) {
  const t = useTexts('feedbackRead');
  const { id, page, mood, says, writtenAt, email, note: noted, language } = written;
  const [note, setNote] = useState('');
  const { act, isActing, refusals } = useAct(NoteFeedback, (data) => data.noteFeedback);
  const save = async (): Promise<void> => {
    if (await act({ feedbackId: id, note })) again();
  };
  return (
    <article className="border-left-1 border-base-lighter padding-left-2 margin-y-3 measure-5">
      <h2 className="font-sans-md margin-bottom-05 breaks-words">
        {page} {mood && `· ${t(`moods.${mood}`)}`}
      </h2>
      <p className="margin-y-0 font-body-2xs">{writtenAt}</p>
      <p className="text-pre-wrap breaks-words" lang={language}>
        {says}
      </p>
      {email && (
        <p>
          {t('answerTo')} <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>
        </p>
      )}
      {noted && (
        <p>
          {t('noted')} {noted}
        </p>
      )}
      <Refusals refusals={refusals} />
      <TextField id={`note-${id}`} label={t('note')} hint={t('noteHint')} value={note} onChange={setNote} />
      <button
        type="button"
        className="usa-button usa-button--outline margin-top-1"
        disabled={isActing}
        onClick={() => void save()}
      >
        {t('save')} <span className="usa-sr-only">{page}</span>
      </button>
    </article>
  );
}
