import { examinations, loweringReasons, raisingReasons } from '@landfall/law';
import type { VariablesOf } from 'gql.tada';
import { useState } from 'react';
import { capitalised } from '../../in-words/status-in-words.ts';
import { ErrorSummary, type Problem } from '../../form/error-summary.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useProblems } from '../../form/use-problems.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { inFull } from '../../graph/refusal.ts';
import { useSend } from '../../graph/use-send.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { SetExamination } from '../review/review-acts.ts';
import type { Desk } from '../review/review-query.ts';
import { useKeptDraft } from '../../offline/use-kept-draft.ts';

type Input = VariablesOf<typeof SetExamination>['input'];
type Level = Input['examination'];
type Reason = Input['reasonCode'];

const fieldIds = {
  examination: 'set-examination',
  reasonCode: 'set-examination-why',
  note: 'set-examination-note',
} as const;

interface SetExaminationProps {
  graph: Graph;
  review: Desk;
  me: string;
  ask(): Promise<void>;
}

/** A closer or a milder examination than the one that stands, set by who holds the review (19 CFR 143.32(o)). */
export function SetAnotherExamination(props: SetExaminationProps) {
  const t = useTexts('desk');
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <Form {...props} close={() => setIsOpen(false)} />;
  return (
    <button type="button" className="usa-button usa-button--outline" onClick={() => setIsOpen(true)}>
      {t('selected.set.begin')}
    </button>
  );
}

interface Draft {
  examination: Level | '';
  reasonCode: Reason | '';
  note: string;
}
const nothingSet: Draft = { examination: '', reasonCode: '', note: '' };

type Setting = ReturnType<typeof useSetting>;

function Form(props: SetExaminationProps & { close(): void }) {
  const t = useTexts('desk');
  const setting = useSetting(props);
  const { problems, attempt, isSending, set } = setting;
  return (
    <div role="group" aria-label={t('selected.set.begin')}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <Fields {...setting} stands={props.review.examination} />
      <button type="button" className="usa-button margin-top-2" disabled={isSending} onClick={() => void set()}>
        {isSending ? t('selected.set.setting') : t('selected.set.press')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled margin-top-1 mobile-lg:margin-left-1"
        onClick={props.close}
      >
        {t('selected.set.cancel')}
      </button>
    </div>
  );
}

/** Which examination, why, and a note; only reasons that fit what is chosen are offered. */
function Fields({ draft, change, problemAt, stands }: Setting & { stands: Level | null }) {
  const t = useTexts('desk');
  const isMilder = draft.examination !== '' && stands !== null && rank(draft.examination) < rank(stands);
  return (
    <>
      <SelectField
        id={fieldIds.examination}
        label={t('selected.set.which')}
        nothing={t('selected.set.chooseWhich')}
        problem={problemAt(fieldIds.examination)}
        choices={examinations
          .filter((level) => level !== stands)
          .map((value) => ({ value, label: t(`selected.level.${value}`) }))}
        value={draft.examination}
        onChange={(examination) => change({ examination: examination as Level | '', reasonCode: '' })}
      />
      {draft.examination && (
        <SelectField
          id={fieldIds.reasonCode}
          label={t('selected.set.why')}
          nothing={t('selected.set.chooseWhy')}
          problem={problemAt(fieldIds.reasonCode)}
          choices={reasonsInWords(isMilder ? loweringReasons : raisingReasons)}
          value={draft.reasonCode}
          onChange={(reasonCode) => change({ reasonCode: reasonCode as Reason | '' })}
        />
      )}
      <TextField
        id={fieldIds.note}
        label={t('selected.set.note')}
        isOptional={draft.reasonCode !== 'OTHER'}
        rows={3}
        value={draft.note}
        problem={problemAt(fieldIds.note)}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

const reasonsInWords = (reasons: readonly Reason[]) =>
  reasons.map((value) => ({ value, label: capitalised(textsOf('desk')(`selected.why.${value}`)) }));

function useSetting({ graph, review, me, ask, close }: SetExaminationProps & { close(): void }) {
  const t = useTexts('desk');
  const { draft, change, drop } = useKeptDraft(`landfall.set-examination.${me}.${review.id}`, nothingSet);
  const { send, isSending } = useSend(graph, SetExamination);
  const { problems, attempt, tell, problemAt } = useProblems(given(draft));
  const set = async (): Promise<void> => {
    const { examination, reasonCode, note } = draft;
    if (!examination) return tell([problemOf('examination', t('selected.set.chooseWhich'))]);
    if (!reasonCode) return tell([problemOf('reasonCode', t('selected.set.chooseWhy'))]);
    const of = { reviewId: review.id, expectedVersion: review.version };
    const sent = await send({ ...of, examination, reasonCode, ...(note.trim() ? { note: note.trim() } : {}) });
    const found =
      sent.is === 'FAILED'
        ? [problemOf('', sent.says)]
        : sent.data.setExamination.userErrors.map((refusal) => problemOf(refusal.path[0] ?? '', inFull(refusal)));
    tell(found);
    await ask();
    if (found.length > 0) return;
    drop();
    close();
  };
  return { draft, change, problems, problemAt, attempt, isSending, set };
}

/** What each control's flaw is about: which reason fits hangs on the examination, whether a note is needed on the reason. */
const given = ({ examination, reasonCode, note }: Draft) => ({
  [fieldIds.examination]: examination,
  [fieldIds.reasonCode]: reasonCode,
  [fieldIds.note]: `${reasonCode === 'OTHER'} ${note}`,
});

const problemOf = (field: string, says: string): Problem => {
  const known: Readonly<Record<string, string>> = fieldIds;
  return { fieldId: known[field] ?? null, says };
};
const rank = (level: Level): number => examinations.indexOf(level);
