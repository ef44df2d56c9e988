import { filerKinds, pagoPago, waysIn } from '@landfall/law';
import { useState, type FormEvent, type ReactNode } from 'react';
import { CheckField } from '../../form/check-field.tsx';
import { DayField } from '../../form/day-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { inFull } from '../../graph/refusal.ts';
import { useAct } from '../../graph/use-act.ts';
import { zoneName } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import { allOpen, isSame, phaseBefore } from './phase-changes.ts';
import { askedInWords, Changes } from './phase-shown.tsx';
import { flawsOfMoment, inputOf, sinceOf, typedFrom, wordsOfPhase, type PhaseTyped } from './phase-typed.ts';
import { ProposePhase, type AskedFor, type PhaseShown } from './phases-query.ts';

interface ProposePhaseFormProps {
  inForce: PhaseShown | null;
  phases: readonly PhaseShown[];
  questions: readonly AskedFor[];
  done(says: string): void;
}

/** A further phase: typed, looked at beside the one before, and proposed. */
export function ProposePhaseForm(props: ProposePhaseFormProps) {
  const t = useTexts('phases');
  const { phases, questions } = props;
  const form = useProposing(props);
  const { typed, isLookedAt, setLookedAt, isActing } = form;
  return (
    <form noValidate aria-labelledby="propose" onSubmit={(event) => void form.propose(event)}>
      <h2 id="propose">{t('propose')}</h2>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      {isLookedAt ? (
        <>
          <p role="status">{t('sure')}</p>
          <Changes before={phaseBefore(phases, sinceOf(typed), new Date()) ?? allOpen} after={typed} />
        </>
      ) : (
        <Fields {...{ typed, questions }} change={form.change} problemAt={form.problemAt} />
      )}
      <button type="submit" className="usa-button margin-top-2" disabled={isActing}>
        {t(isLookedAt ? (isActing ? 'sending' : 'send') : 'goOn')}
      </button>
      {isLookedAt && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setLookedAt(false)}>
          {t('back')}
        </button>
      )}
    </form>
  );
}

function useProposing({ inForce, done }: ProposePhaseFormProps) {
  const t = useTexts('phases');
  const [typed, setTyped] = useState<PhaseTyped>(() => typedFrom(inForce));
  const [isLookedAt, setLookedAt] = useState(false);
  const { problems, attempt, tell, problemAt } = useProblems({ ...typed });
  const { act, isActing } = useAct(ProposePhase, (data) => data.proposePhase);
  const propose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const flaws = flawsOfMoment(typed);
    tell(flaws);
    if (flaws.length || !isLookedAt) return setLookedAt(flaws.length === 0);
    const refused = (why: Parameters<typeof inFull>[0][]): void => {
      tell(why.map((one) => ({ fieldId: idOf(one.path ?? []), says: inFull(one) })));
      setLookedAt(false);
    };
    if (!(await act(inputOf(typed), (why) => refused([...why])))) return;
    setLookedAt(false);
    done(t('proposed'));
  };
  const change = (what: Partial<PhaseTyped>): void => setTyped({ ...typed, ...what });
  return { typed, change, isLookedAt, setLookedAt, problems, attempt, problemAt, isActing, propose };
}

/** The control that asks for what is at that place of the input. */
const idOf = ([first, ...others]: readonly string[]): string | null =>
  first === 'since' ? 'day' : first === undefined ? null : [first, ...others].join('-');

interface FieldsProps {
  typed: PhaseTyped;
  questions: readonly AskedFor[];
  change(what: Partial<PhaseTyped>): void;
  problemAt(id: string): string | undefined;
}

function Fields(props: FieldsProps) {
  const t = useTexts('phases');
  const { typed, change, problemAt } = props;
  return (
    <>
      <p>{t('proposeLead')}</p>
      <DayField
        id="day"
        label={t('day')}
        hint={t('dayHint')}
        value={typed.day}
        problem={problemAt('day')}
        onChange={(day) => change({ day })}
      />
      <TextField
        id="hour"
        type="time"
        width="md"
        label={t('hour')}
        hint={zoneName(pagoPago.zone)}
        value={typed.hour}
        problem={problemAt('hour')}
        onChange={(hour) => change({ hour })}
      />
      <WhatIsClosed {...props} />
      <Words {...props} of="english" legend={t('english')} />
      <Words {...props} of="samoan" legend={t('samoan')} hint={t('samoanHint')} />
    </>
  );
}

function WhatIsClosed({ typed, change, questions }: FieldsProps) {
  const t = useTexts('phases');
  const { closedWays, closedFilers } = typed;
  return (
    <>
      <Group legend={t('closedWays')}>
        {waysIn.map((way) => (
          <CheckField
            key={way}
            id={`way-${way}`}
            label={t(`way.${way}`)}
            isChecked={closedWays.includes(way)}
            onChange={(isClosed) => change({ closedWays: changed(closedWays, way, isClosed) })}
          />
        ))}
      </Group>
      <Group legend={t('closedFilers')}>
        {filerKinds.map((filer) => (
          <CheckField
            key={filer}
            id={`filer-${filer}`}
            label={t(`filer.${filer}`)}
            isChecked={closedFilers.includes(filer)}
            onChange={(isClosed) => change({ closedFilers: changed(closedFilers, filer, isClosed) })}
          />
        ))}
      </Group>
      <WhatIsAsked {...{ typed, change, questions }} />
    </>
  );
}

function WhatIsAsked({ typed: { asks }, change, questions }: Omit<FieldsProps, 'problemAt'>) {
  const t = useTexts('phases');
  return (
    <Group legend={t('asksFor')}>
      {questions.map((one) => (
        <CheckField
          key={`${one.kind} ${one.question}`}
          id={`asks-${one.kind}-${one.question}`}
          label={askedInWords(t, [one])[0]}
          isChecked={asks.some((each) => isSame(each, one))}
          onChange={(isAsked) => change({ asks: isAsked ? [...asks, one] : asks.filter((each) => !isSame(each, one)) })}
        />
      ))}
    </Group>
  );
}

const changed = <Word,>(words: readonly Word[], word: Word, isAmong: boolean): readonly Word[] =>
  isAmong ? [...words, word] : words.filter((one) => one !== word);

function Group({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="usa-fieldset margin-top-3">
      <legend className="text-bold">{legend}</legend>
      {hint && <p className="usa-hint margin-y-05">{hint}</p>}
      {children}
    </fieldset>
  );
}

interface WordsProps extends FieldsProps {
  of: 'english' | 'samoan';
  legend: string;
  hint?: string;
}

function Words({ typed, change, problemAt, of, legend, hint }: WordsProps) {
  const t = useTexts('phases');
  return (
    <Group legend={legend} {...(hint && { hint })}>
      {wordsOfPhase.map((name) => (
        <TextField
          key={name}
          id={`${of}-${name}`}
          label={t(`words.${name}`)}
          isOptional={name === 'instead' || name === 'hours'}
          {...(name !== 'title' && { rows: 3 })}
          value={typed[of][name]}
          problem={problemAt(`${of}-${name}`)}
          onChange={(said) => change({ [of]: { ...typed[of], [name]: said } })}
        />
      ))}
    </Group>
  );
}
