import { useState, type FormEvent } from 'react';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { eventInWords } from '../entry/event-in-words.ts';
import { zoneName } from '../page/port-time.tsx';
import { goTo, PageLink } from '../page/route.tsx';
import { textsOf, useTexts } from '../texts/texts.ts';
import { addressOf, type Chosen } from './chosen.ts';

/** What to show of the log. What is chosen goes into the page's address. */
export function ChooseRows({ chosen, zone }: { chosen: Chosen; zone: string }) {
  const t = useTexts('activity');
  const [typed, setTyped] = useState(chosen);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (change: Partial<Chosen>): void => setTyped({ ...typed, ...change });
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.from && typed.to && typed.from > typed.to) return setProblem(t('fromAfterTo'));
    goTo(addressOf({ ...typed, reference: typed.reference.trim().toUpperCase() }));
  };
  return (
    <form
      noValidate
      onSubmit={show}
      className="border-1px border-base-lighter padding-x-2 padding-bottom-2 margin-y-3"
      aria-label={t('filters')}
    >
      <div className="grid-row grid-gap flex-align-end">
        <WhatAndWhich typed={typed} change={change} />
        <Days typed={typed} change={change} problem={problem} zone={zone} />
        <div className="tablet:grid-col-4 margin-top-2">
          <button type="submit" className="usa-button margin-right-2">
            {t('show')}
          </button>
          {Object.values(chosen).some(Boolean) && <PageLink to="/activity">{t('clear')}</PageLink>}
        </div>
      </div>
    </form>
  );
}

function WhatAndWhich({ typed, change }: Pick<DaysProps, 'typed' | 'change'>) {
  const t = useTexts('activity');
  return (
    <>
      <div className="tablet:grid-col-6">
        <SelectField
          id="type"
          label={t('type')}
          nothing={t('anyType')}
          choices={kindsOfEvents()}
          value={typed.type}
          onChange={(type) => change({ type })}
        />
      </div>
      <div className="tablet:grid-col-6">
        <TextField
          id="entry"
          label={t('entry')}
          hint={t('entryHint')}
          value={typed.reference}
          onChange={(reference) => change({ reference })}
          autoComplete="off"
        />
      </div>
    </>
  );
}

interface DaysProps {
  typed: Chosen;
  change(change: Partial<Chosen>): void;
  problem: string | null;
  zone: string;
}

function Days({ typed, change, problem, zone }: DaysProps) {
  const t = useTexts('activity');
  return (
    <>
      <div className="tablet:grid-col-4">
        <TextField
          id="from"
          type="date"
          label={t('from', { zone: zoneName(zone) })}
          problem={problem}
          value={typed.from}
          onChange={(from) => change({ from })}
        />
      </div>
      <div className="tablet:grid-col-4">
        <TextField
          id="to"
          type="date"
          label={t('to', { zone: zoneName(zone) })}
          value={typed.to}
          onChange={(to) => change({ to })}
        />
      </div>
    </>
  );
}

/** Every kind of event that the catalogue has words for. */
function kindsOfEvents(): { value: string; label: string }[] {
  const events = textsOf('inWords')('events', { returnObjects: true });
  return Object.entries(events).flatMap(([of, kinds]) =>
    Object.keys(kinds).map((kind) => ({ value: `${of}.${kind}`, label: eventInWords(`${of}.${kind}`, {}) })),
  );
}
