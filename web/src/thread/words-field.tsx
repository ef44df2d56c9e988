import type { ReactNode } from 'react';
import { Field } from '../form/field.tsx';
import { useTexts } from '../texts/texts.ts';
import { roomLeft } from './words.ts';

interface WordsFieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | null | undefined;
  isOptional?: boolean;
  rows: number;
  value: string;
  onChange(value: string): void;
}

/** Words to the other side. What is too long is told and never cut: a pasted letter would lose its end unseen. */
export function WordsField({ rows, value, onChange, ...field }: WordsFieldProps) {
  const left = roomLeft(value);
  const error = field.problem ? 'usa-input--error' : '';
  return (
    <>
      <Field {...field} note={left === null ? null : <Room left={left} />}>
        {(control) => (
          <textarea
            {...control}
            rows={rows}
            value={value}
            autoCapitalize="sentences"
            className={`usa-textarea height-auto ${error}`}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <SpokenRoom left={left} />
    </>
  );
}

function Room({ left }: { left: number }) {
  const t = useTexts('thread');
  const isOver = left < 0;
  return (
    <span className={isOver ? 'text-bold text-secondary-dark' : 'text-base-darker'}>
      {isOver ? t('tooMany', { count: -left }) : t('room', { count: left })}
    </span>
  );
}

/** To those who hear the page the room is told every 50 characters, and once that there is none. */
function SpokenRoom({ left }: { left: number | null }) {
  const t = useTexts('thread');
  return (
    <span role="status" className="usa-sr-only">
      {left !== null && (left < 0 ? t('tooLong') : t('room', { count: Math.ceil(left / 50) * 50 }))}
    </span>
  );
}
