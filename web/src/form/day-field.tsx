import { readDay, valueOf } from '@landfall/law';
import { useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import { Field } from './field.tsx';
import { howDayIsRead } from './how-read.ts';
import { ReadingNote } from './reading-note.tsx';

interface DayFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null | undefined;
  note?: ReactNode;
  value: string;
  onChange(value: string): void;
}

/** A day, typed or pasted as people write it, or chosen from the browser’s calendar. */
export function DayField({ value, onChange, note, problem, ...field }: DayFieldProps) {
  const reading = <ReadingNote id={field.id} reading={howDayIsRead(value)} onChange={onChange} />;
  return (
    <Field
      {...field}
      problem={problem}
      note={
        <>
          {reading}
          {note}
        </>
      }
    >
      {(control) => (
        <div className="day-field">
          <input
            {...control}
            type="text"
            autoComplete="off"
            className={`usa-input usa-input--lg ${problem ? 'usa-input--error' : ''}`}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          <Calendar id={field.id} day={valueOf(readDay(value))} choose={onChange} />
        </div>
      )}
    </Field>
  );
}

/** The browser’s own calendar behind a button; a field of its own would ask for the same day twice. */
function Calendar({ id, day, choose }: { id: string; day: string | null; choose(day: string): void }) {
  const t = useTexts('page');
  const picker = useRef<HTMLInputElement>(null);
  if (!('showPicker' in HTMLInputElement.prototype)) return null;
  return (
    <span className="day-field-calendar">
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      <button
        type="button"
        className="usa-button usa-button--outline margin-0"
        aria-describedby={`${id}-label`}
        onClick={() => picker.current?.showPicker()}
      >
        {t('reading.calendar')}
      </button>
    </span>
  );
}
