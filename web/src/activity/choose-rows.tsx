import { useState, type FormEvent } from 'react';
import { DayField } from '../form/day-field.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { howReferenceIsRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { flawIn, typedReference, valueIn } from '../form/typed.ts';
import { givenPeriod, problemsOf, typedPeriod } from '../form/typed-period.ts';
import { useProblems } from '../form/use-problems.ts';
import { eventInWords } from '../entry/event-in-words.ts';
import { zoneName } from '../page/port-time.tsx';
import { goTo, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { addressOf, type Chosen } from './chosen.ts';
import { kindsOfEvents, type LogReader } from './kinds-of-events.ts';

interface ChooseRowsProps {
  chosen: Chosen;
  zone: string;
  path: string;
  reader: LogReader;
}

/** What to show of the log. What is chosen goes into the page's address. */
export function ChooseRows({ chosen, zone, path, reader }: ChooseRowsProps) {
  const t = useTexts('activity');
  const [typed, setTyped] = useState(chosen);
  const { problems, attempt, tell, problemAt } = useProblems({ ...givenPeriod(typed), entry: typed.reference });
  const change = (change: Partial<Chosen>): void => setTyped({ ...typed, ...change });
  const show = (event: FormEvent): void => {
    event.preventDefault();
    const reference = typedReference(typed.reference);
    const { period, flaws } = typedPeriod(typed, t('fromAfterTo'));
    const flaw = flawIn(reference);
    if (flaws || flaw) return tell([...(flaw ? [{ fieldId: 'entry', says: flaw }] : []), ...problemsOf(flaws)]);
    goTo(addressOf({ ...typed, ...period, reference: valueIn(reference) }, path));
  };
  return (
    <form
      noValidate
      onSubmit={show}
      className="border-1px border-base-lighter padding-x-2 padding-bottom-2 margin-y-3"
      aria-label={t('filters')}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="grid-row grid-gap">
        <WhatAndWhich {...{ typed, change, problemAt, reader }} />
        <Days {...{ typed, change, problemAt, zone }} />
        <div className="grid-col-12 margin-top-2">
          <button type="submit" className="usa-button margin-right-2">
            {t('show')}
          </button>
          {Object.values(chosen).some(Boolean) && <PageLink to={path}>{t('clear')}</PageLink>}
        </div>
      </div>
    </form>
  );
}

function WhatAndWhich({ typed, change, problemAt, reader }: Omit<DaysProps, 'zone'> & { reader: LogReader }) {
  const t = useTexts('activity');
  return (
    <>
      <div className="tablet:grid-col-6">
        <SelectField
          id="type"
          label={t('type')}
          hint={t('typeHint')}
          nothing={t('anyType')}
          choices={kindsIn(reader)}
          value={typed.type}
          onChange={(type) => change({ type })}
        />
      </div>
      <div className="tablet:grid-col-6">
        <ReadField
          id="entry"
          how={howReferenceIsRead}
          label={t('entry')}
          hint={t('entryHint')}
          problem={problemAt('entry')}
          value={typed.reference}
          onChange={(reference) => change({ reference })}
        />
      </div>
    </>
  );
}

interface DaysProps {
  typed: Chosen;
  change(change: Partial<Chosen>): void;
  problemAt(id: string): string | undefined;
  zone: string;
}

function Days({ typed, change, problemAt, zone }: DaysProps) {
  const t = useTexts('activity');
  return (
    <>
      <div className="tablet:grid-col-4">
        <DayField
          id="from"
          label={t('from', { zone: zoneName(zone) })}
          problem={problemAt('from')}
          value={typed.from}
          onChange={(from) => change({ from })}
        />
      </div>
      <div className="tablet:grid-col-4">
        <DayField
          id="to"
          label={t('to', { zone: zoneName(zone) })}
          problem={problemAt('to')}
          value={typed.to}
          onChange={(to) => change({ to })}
        />
      </div>
    </>
  );
}

const kindsIn = (reader: LogReader): { value: string; label: string }[] =>
  kindsOfEvents[reader].map((type) => ({ value: type, label: eventInWords(type, {}) }));
