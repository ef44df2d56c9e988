import { formalEntryGrounds, holdsLast, type DeterminationKind, type FormalEntryGround } from '@landfall/law';
import { useState } from 'react';
import { ErrorSummary, type Problem } from '../../form/error-summary.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useProblems } from '../../form/use-problems.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { inFull } from '../../graph/refusal.ts';
import { useSend } from '../../graph/use-send.ts';
import { determinedInWords } from '../../in-words/determined-in-words.ts';
import { capitalised } from '../../in-words/status-in-words.ts';
import { useKeptDraft } from '../../offline/use-kept-draft.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { Determine as MakeDetermination } from '../review/review-acts.ts';
import type { Desk, Determinable } from '../review/review-query.ts';

const fieldIds = { kind: 'determine-what', ground: 'determine-why', note: 'determine-note' } as const;

interface DetermineProps {
  graph: Graph;
  review: Desk;
  me: string;
  /** What this officer determines today. */
  determinable: readonly Determinable[];
  ask(): Promise<void>;
}

/** A determination by who holds the office today. */
export function Determine(props: DetermineProps) {
  const t = useTexts('desk');
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <Form {...props} close={() => setIsOpen(false)} />;
  return (
    <button type="button" className="usa-button usa-button--outline" onClick={() => setIsOpen(true)}>
      {t('determined.begin')}
    </button>
  );
}

interface Draft {
  /** The kind, and whether it is so from now on: `GOODS_UNIQUE is`. */
  what: string;
  ground: FormalEntryGround | '';
  note: string;
}
const nothingDetermined: Draft = { what: '', ground: '', note: '' };

type Determining = ReturnType<typeof useDetermining>;

function Form(props: DetermineProps & { close(): void }) {
  const t = useTexts('desk');
  const determining = useDetermining(props);
  const { problems, attempt, isSending, determine } = determining;
  return (
    <div role="group" aria-label={t('determined.begin')}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <Fields {...determining} choices={choicesOf(props)} />
      <button type="button" className="usa-button margin-top-2" disabled={isSending} onClick={() => void determine()}>
        {isSending ? t('determined.determining') : t('determined.press')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled margin-top-1 mobile-lg:margin-left-1"
        onClick={props.close}
      >
        {t('determined.cancel')}
      </button>
    </div>
  );
}

interface Choice {
  kind: DeterminationKind;
  holds: boolean;
}

/** What is not so yet, and what is no longer to be; a formal entry can be required on another ground. */
function choicesOf({ determinable, review }: Pick<DetermineProps, 'determinable' | 'review'>): Choice[] {
  return determinable.flatMap(({ kind }): Choice[] => {
    const stands = holdsLast(kind, review.determinations ?? []);
    if (!stands) return [{ kind, holds: true }];
    const onAnotherGround = kind === 'FORMAL_ENTRY_REQUIRED' ? [{ kind, holds: true }] : [];
    return [...onAnotherGround, { kind, holds: false }];
  });
}

const codeOf = ({ kind, holds }: Choice): string => `${kind} ${holds ? 'is' : 'isNoLonger'}`;

function choiceOf(what: string): Choice | null {
  const [kind, is] = what.split(' ');
  return kind ? { kind: kind as DeterminationKind, holds: is === 'is' } : null;
}

function Fields({ draft, change, problemAt, choices }: Determining & { choices: readonly Choice[] }) {
  const t = useTexts('desk');
  const choice = choiceOf(draft.what);
  return (
    <>
      <SelectField
        id={fieldIds.kind}
        label={t('determined.what')}
        nothing={t('determined.chooseWhat')}
        problem={problemAt(fieldIds.kind)}
        choices={choices.map((one) => ({ value: codeOf(one), label: determinedInWords({ ...one, ground: null }) }))}
        value={draft.what}
        onChange={(what) => change({ what, ground: '' })}
      />
      {choice && (
        <p className="margin-y-1">{t(`determined.${choice.holds ? 'then' : 'thenNoLonger'}.${choice.kind}`)}</p>
      )}
      {needsGround(choice) && (
        <SelectField
          id={fieldIds.ground}
          label={t('determined.why')}
          nothing={t('determined.chooseWhy')}
          problem={problemAt(fieldIds.ground)}
          choices={formalEntryGrounds.map((value) => ({ value, label: groundInWords(value) }))}
          value={draft.ground}
          onChange={(ground) => change({ ground: ground as FormalEntryGround | '' })}
        />
      )}
      <TextField
        id={fieldIds.note}
        label={t('determined.note')}
        isOptional
        rows={3}
        value={draft.note}
        problem={problemAt(fieldIds.note)}
        onChange={(note) => change({ note })}
      />
    </>
  );
}

const needsGround = (choice: Choice | null): boolean => choice?.kind === 'FORMAL_ENTRY_REQUIRED' && choice.holds;

const groundInWords = (ground: FormalEntryGround): string =>
  capitalised(textsOf('inWords')(`determined.ground.${ground}`));

function useDetermining({ graph, review, me, ask, close }: DetermineProps & { close(): void }) {
  const t = useTexts('desk');
  const { draft, change, drop } = useKeptDraft(`landfall.determine.${me}.${review.id}`, nothingDetermined);
  const { send, isSending } = useSend(graph, MakeDetermination);
  const { problems, attempt, tell, problemAt } = useProblems({
    [fieldIds.kind]: draft.what,
    [fieldIds.ground]: draft.ground,
    [fieldIds.note]: draft.note,
  });
  const determine = async (): Promise<void> => {
    const choice = choiceOf(draft.what);
    const { ground, note } = draft;
    if (!choice) return tell([problemOf('kind', t('determined.chooseWhat'))]);
    if (needsGround(choice) && !ground) return tell([problemOf('ground', t('determined.chooseWhy'))]);
    const of = { reviewId: review.id, expectedVersion: review.version, ...choice };
    const why = { ...(ground ? { ground } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
    const sent = await send({ ...of, ...why });
    const found =
      sent.is === 'FAILED'
        ? [problemOf('', sent.says)]
        : sent.data.makeDetermination.userErrors.map((refusal) => problemOf(refusal.path[0] ?? '', inFull(refusal)));
    tell(found);
    await ask();
    if (found.length > 0) return;
    drop();
    close();
  };
  return { draft, change, problems, problemAt, attempt, isSending, determine };
}

const problemOf = (field: string, says: string): Problem => {
  const known: Readonly<Record<string, string>> = { ...fieldIds, holds: fieldIds.kind };
  return { fieldId: known[field] ?? null, says };
};
