import { readReleaseCode, releaseCodeFlawSays } from '@landfall/law';
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useGraph } from '../graph/use-graph.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { goTo, releasePath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { Answer } from './answer.tsx';
import { CheckRelease, type Checked } from './release-query.ts';

/** Whether goods are released, for anybody who holds the code of their entry: the dock, the carrier, the neighbour. */
export function ReleasePage({ typed }: { typed: string }) {
  const t = useTexts('release');
  const reading = readReleaseCode(typed);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {reading.is === 'READ' && <Check code={reading.value} shown={reading.shown} />}
      <TypeCode typed={reading.is === 'READ' ? '' : typed} />
    </>
  );
}

/** A code typed by hand, or by a scanner that types what it reads. */
function TypeCode({ typed }: { typed: string }) {
  const t = useTexts('release');
  const [code, setCode] = useState(typed);
  const { problemAt, tell } = useProblems({ code });
  // An address that holds no code says what is wrong with it, as long as it stands in the field.
  const ofAddress = typed && code === typed ? flawOf(typed) : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const reading = readReleaseCode(code);
    if (reading.is === 'READ') return goTo(releasePath(reading.value));
    tell([{ fieldId: 'code', says: flawOf(code) ?? t('missing') }]);
    document.getElementById('code')?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="measure-4">
      <p>{t('lead')}</p>
      <TextField
        id="code"
        label={t('label')}
        hint={t('hint')}
        autoComplete="off"
        value={code}
        problem={problemAt('code') ?? ofAddress}
        onChange={setCode}
      />
      <button type="submit" className="usa-button margin-top-2">
        {t('check')}
      </button>
    </form>
  );
}

function flawOf(typed: string): string | null {
  const reading = readReleaseCode(typed);
  return reading.is === 'REFUSED' ? releaseCodeFlawSays[reading.flaw] : null;
}

type State = { is: 'ASKING' } | { is: 'FAILED'; says: string } | { is: 'ABSENT' } | { is: 'CHECKED'; checked: Checked };

function Check({ code, shown }: { code: string; shown: string }) {
  const t = useTexts('release');
  const { state, ask } = useCheck(code);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.is === 'CHECKED' || state.is === 'ABSENT') result.current?.focus();
  }, [state]);
  if (state.is === 'ASKING') return <Loading says={t('checking')} />;
  if (state.is === 'FAILED') return <Failed says={state.says} retry={ask} />;
  return (
    <div ref={result} tabIndex={-1} className="margin-bottom-4 measure-5">
      {state.is === 'CHECKED' ? (
        <Answer shown={shown} checked={state.checked} again={ask} />
      ) : (
        <Notice kind="warning" heading={`${t('absent')}: ${shown}`}>
          {t('absentSays')}
        </Notice>
      )}
    </div>
  );
}

/** What the platform says of a code, asked anew each time: what is shown at a dock must not be old. */
function useCheck(code: string): { state: State; ask(): void } {
  const { client } = useGraph();
  const [state, setState] = useState<State>({ is: 'ASKING' });
  const ask = useCallback(() => {
    setState({ is: 'ASKING' });
    void client
      .query(CheckRelease, { code }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        if (error) return setState({ is: 'FAILED', says: whyNoAnswer(error) });
        setState(data?.releaseCheck ? { is: 'CHECKED', checked: data.releaseCheck } : { is: 'ABSENT' });
      });
  }, [client, code]);
  useEffect(ask, [ask]);
  return { state, ask };
}
