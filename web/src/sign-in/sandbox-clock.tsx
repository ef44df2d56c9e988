import { pagoPago } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { Refusals } from '../form/refusals.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import { useAct } from '../graph/use-act.ts';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';

const Clock = graphql(`
  query SandboxClock {
    sandboxClock {
      daysAhead
      now
    }
  }
`);

const SetClock = graphql(`
  mutation SetSandboxClock($input: SetSandboxClockInput!) {
    setSandboxClock(input: $input) {
      daysAhead
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** In the sandbox, for who acts for an account of the trade: sets its clock ahead, to see what happens when a time runs out. */
export function SandboxClock() {
  const t = useTexts('signIn');
  const [{ data }, ask] = useQuery({ query: Clock, requestPolicy: 'network-only' });
  const [typed, setTyped] = useState('');
  const { act, isActing, refusals } = useAct(SetClock, (answer) => answer.setSandboxClock, false);
  const { tell, problemAt } = useProblems({ 'days-ahead': typed });
  const clock = data?.sandboxClock;
  if (!clock) return null;
  const set = async (daysAhead: number): Promise<void> => {
    if (!(await act({ daysAhead }))) return;
    setTyped('');
    ask({ requestPolicy: 'network-only' });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    tell(isDays(typed) ? [] : [{ fieldId: 'days-ahead', says: t('clock.missing') }]);
    if (isDays(typed)) void set(Number(typed));
  };
  return (
    <section aria-labelledby="clock" className={frame}>
      <ClockNow {...clock} />
      <form noValidate onSubmit={submit}>
        <TextField
          id="days-ahead"
          label={t('clock.days')}
          hint={t('clock.hint')}
          problem={problemAt('days-ahead')}
          value={typed}
          onChange={setTyped}
          inputMode="numeric"
          autoComplete="off"
          width="sm"
        />
        <Refusals refusals={refusals} />
        <Buttons isActing={isActing} back={clock.daysAhead > 0 ? () => void set(0) : null} />
      </form>
    </section>
  );
}

function ClockNow({ now, daysAhead }: { now: string; daysAhead: number }) {
  const t = useTexts('signIn');
  return (
    <>
      <h2 id="clock" className="margin-top-0 margin-bottom-1 font-sans-lg">
        {t('clock.title')}
      </h2>
      <p className="margin-top-0">{t('clock.lead')}</p>
      <p role="status">
        {t('clock.is')} <PortTime at={now} zone={zone} saysZone />.{' '}
        {daysAhead > 0 ? t('clock.ahead', { count: daysAhead }) : t('clock.right')}
      </p>
    </>
  );
}

function Buttons({ isActing, back }: { isActing: boolean; back: (() => void) | null }) {
  const t = useTexts('signIn');
  return (
    <div className="display-flex flex-wrap margin-top-2">
      <button type="submit" className="usa-button" disabled={isActing}>
        {t('clock.set')}
      </button>
      {back && (
        <button
          type="button"
          className="usa-button usa-button--outline margin-top-1 mobile-lg:margin-top-0"
          disabled={isActing}
          onClick={back}
        >
          {t('clock.back')}
        </button>
      )}
    </div>
  );
}

const frame = 'border-1px border-base-lighter padding-2 desktop:padding-3 margin-bottom-3';
const isDays = (typed: string): boolean => /^\s*\d{1,6}\s*$/.test(typed);

/** The sandbox stands for American Samoa's platform: its clock is Pago Pago's. */
const { zone } = pagoPago;
